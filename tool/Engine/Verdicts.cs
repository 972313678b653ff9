using Antt.Model.Assessment;

namespace Antt.Engine;

/// <summary>Results and outcomes as documents spell them.</summary>
public static class Verdicts
{
    /// <summary>The word of a result.</summary>
    public static string Word(Verdict verdict) => verdict switch
    {
        Verdict.Achieved => "dat",
        Verdict.NotAchieved => "chua-dat",
        Verdict.Pending => "pending",
        _ => "out-of-scope",
    };

    /// <summary>The word of an outcome.</summary>
    public static string Word(Outcome outcome) => outcome switch
    {
        Outcome.Met => "met",
        Outcome.MetByExemption => "met-by-exemption",
        Outcome.NotMet => "not-met",
        Outcome.NotApplicable => "not-applicable",
        _ => "pending",
    };

    /// <summary>The outcome of a word; null when it is none.</summary>
    public static Outcome? OutcomeOf(string word) => word switch
    {
        "met" => Outcome.Met,
        "met-by-exemption" => Outcome.MetByExemption,
        "not-met" => Outcome.NotMet,
        "not-applicable" => Outcome.NotApplicable,
        "pending" => Outcome.Pending,
        _ => null,
    };

    /// <summary>The word of an exemption; null when nothing was forgiven.</summary>
    public static string? Word(Exemption exemption) => exemption switch
    {
        Exemption.ForceMajeure => "force-majeure",
        Exemption.Handled => "handled",
        _ => null,
    };
}
