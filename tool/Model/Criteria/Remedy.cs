using Antt.Model.Assessment;

namespace Antt.Model.Criteria;

/// <summary>What would make a criterion hold.</summary>
/// <param name="Kind">Whether and how it can be mended.</param>
/// <param name="Fact">Path of the fact or name of the file that would change, or null where none would.</param>
/// <param name="By">The last day on which it can still be done, where there is one.</param>
/// <param name="Advice">What to do.</param>
public readonly record struct Remedy(RemedyKind Kind, string? Fact, DateOnly? By, Reason Advice)
{
    /// <summary>A fact is missing and has only to be entered.</summary>
    public static Remedy Enter(string path) => new(RemedyKind.Enter, path, null, Reason.Of(Phrases.EnterFact, path));

    /// <summary>What happened cannot be undone this year.</summary>
    public static Remedy Never(string path) => new(RemedyKind.CannotBeMended, path, null, Reason.Of(Phrases.CorrectIfWrong, path));

    /// <summary>The facts have to be confirmed when the period is over.</summary>
    public static Remedy Confirm(Grounds grounds) =>
        new(RemedyKind.Wait, "confirmedThrough", null, Reason.Of(Phrases.ConfirmThrough, grounds.PeriodEnd));
}

/// <summary>Whether and how something can be mended.</summary>
public enum RemedyKind
{
    /// <summary>A fact or paper is missing from the register and has only to be entered.</summary>
    Enter,

    /// <summary>Something has to be done in the world, and then entered.</summary>
    Act,

    /// <summary>A day has to come, or somebody else has to decide.</summary>
    Wait,

    /// <summary>Nothing helps this year any more, unless what was entered is wrong.</summary>
    CannotBeMended,
}
