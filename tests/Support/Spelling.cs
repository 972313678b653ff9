using Antt.Model.Assessment;
using Antt.Model.Criteria;

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

    /// <summary>A kind of remedy.</summary>
    public static string Of(RemedyKind kind) => kind switch
    {
        RemedyKind.Enter => "enter",
        RemedyKind.Act => "act",
        RemedyKind.Wait => "wait",
        RemedyKind.CannotBeMended => "cannot",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>An exemption.</summary>
    public static string Of(Exemption exemption) => exemption switch
    {
        Exemption.ForceMajeure => "force-majeure",
        Exemption.Handled => "handled",
        _ => throw new ArgumentOutOfRangeException(nameof(exemption)),
    };
}
