
namespace Antt.Model.Criteria;

/// <summary>One thing to be judged, of a kind and with its parameters bound ("tiêu chí"). It judges and advises; it enters and reports nothing.</summary>
public abstract record Criterion
{
    /// <summary>Whether what it looks at proves itself (a document, a registration, a confirmation, decisions), so that no evidence beside it is asked for.</summary>
    public virtual bool IsOwnEvidence => false;

    /// <summary>Whether what fails today may hold before the year is over (one more meeting, a rating to come), unlike what has happened.</summary>
    public virtual bool MayStillTurn => false;

    /// <summary>Judges by what is known on the day asked about.</summary>
    /// <param name="grounds">What is known.</param>
    /// <param name="condition">Id of the condition it is part of.</param>
    public abstract Finding Judge(Grounds grounds, string condition);

    /// <summary>What would have to change for it to hold; only asked when it does not.</summary>
    /// <param name="grounds">What is known.</param>
    /// <param name="condition">Id of the condition it is part of.</param>
    public abstract Remedy Mend(Grounds grounds, string condition);
}
