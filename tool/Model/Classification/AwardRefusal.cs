namespace Antt.Model.Classification;

/// <summary>Why a proposal for an award is refused ("không đề nghị khen thưởng"). It touches the award alone, never a recognition or a class.</summary>
/// <param name="Kind">What stands against it.</param>
/// <param name="Reason">The same in words.</param>
public sealed record AwardRefusal(AwardRefusalKind Kind, Words Reason)
{
    /// <summary>Whether it is certain; otherwise the proposal only lacks something.</summary>
    public bool IsFinal => Kind is not (AwardRefusalKind.NoClass or AwardRefusalKind.BodyNotNamed);
}

/// <summary>What may stand against an award.</summary>
public enum AwardRefusalKind
{
    /// <summary>The class does not allow the form.</summary>
    Class,

    /// <summary>There is no class yet.</summary>
    NoClass,

    /// <summary>The unit would reward itself .</summary>
    OwnAward,

    /// <summary>The body no longer gives it on the day: its level is gone.</summary>
    BodyGone,

    /// <summary>The class does not name the body.</summary>
    BodyNotNamed,

    /// <summary>The unit was already proposed to the provincial chairman in the year.</summary>
    Again,
}
