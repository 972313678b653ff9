using Antt.Model.Assessment;

namespace Antt.Tests.Support;

/// <summary>How results are spelled where others read them; written out here so that a change of the product's spelling is noticed.</summary>
public static class Spelling
{
    /// <summary>A verdict.</summary>
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Achieved => "dat",
        Verdict.NotAchieved => "chua-dat",
        Verdict.Pending => "pending",
        Verdict.OutOfScope => "out-of-scope",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
    };

    /// <summary>An outcome.</summary>
    public static string Of(Outcome outcome) => outcome switch
    {
        Outcome.Met => "met",
        Outcome.MetByExemption => "met-by-exemption",
        Outcome.NotMet => "not-met",
        Outcome.NotApplicable => "not-applicable",
        Outcome.Pending => "pending",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    /// <summary>An exemption.</summary>
    public static string Of(Exemption exemption) => exemption switch
    {
        Exemption.ForceMajeure => "force-majeure",
        Exemption.Handled => "handled",
        _ => throw new ArgumentOutOfRangeException(nameof(exemption)),
    };
}
