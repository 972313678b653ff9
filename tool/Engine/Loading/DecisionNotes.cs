namespace Antt.Engine.Loading;

/// <summary>
/// What earlier runs learnt of decisions that were right by themselves: which units each names. A run over some units need not read a decision
/// again that names none of them.
/// </summary>
/// <remarks>Wherever notes are kept, they speak of a file as it is: of one that may be another by now they know nothing.</remarks>
public abstract class DecisionNotes
{
    /// <summary>Whether a decision is known to be right by itself and to name none of some units.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="units">Ids of the units.</param>
    public abstract bool NamesNoneOf(string path, IReadOnlySet<string> units);

    /// <summary>Takes down a decision that is right by itself and was read after it had been asked about.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="units">Ids of the units it names.</param>
    public abstract void Note(string path, IEnumerable<string> units);

    /// <summary>Keeps what was taken down for later runs.</summary>
    public abstract void Keep();
}
