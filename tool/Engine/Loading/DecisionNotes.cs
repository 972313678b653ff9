namespace Antt.Engine.Loading;

/// <summary>
/// What earlier runs learnt of decisions that were without a fault: what each names. A run that is about some units need not read a decision
/// again that names none of them.
/// </summary>
/// <remarks>Wherever notes are kept, they speak of a file as it is: of one that may be another by now they know nothing.</remarks>
public abstract class DecisionNotes
{
    /// <summary>Whether a decision is known to have no fault and to name nothing of what is asked about.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="names">What is asked about: ids of units, and of decisions what others may clash with.</param>
    public abstract bool NamesNoneOf(string path, HashSet<string> names);

    /// <summary>Takes down a decision that has no fault and was read after it had been asked about.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="names">What it names; no name holds white space.</param>
    public abstract void Note(string path, IEnumerable<string> names);

    /// <summary>Keeps what was taken down for later runs.</summary>
    public abstract void Keep();

    /// <summary>The same notes where some files are not what the notes speak of: these are read, and nothing of them is taken down.</summary>
    /// <param name="isEdited">Whether a path is one of them.</param>
    public DecisionNotes Without(Func<string, bool> isEdited) => new PartOfNotes(this, isEdited);

    /// <summary>Whether what is noted together names something of what is asked about.</summary>
    /// <param name="noted">Names, a space between two.</param>
    /// <param name="names">What is asked about.</param>
    protected static bool HoldsAny(string noted, HashSet<string> names)
    {
        var asked = names.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var name in noted.AsSpan().Split(' '))
            if (asked.Contains(noted.AsSpan()[name])) return true;
        return false;
    }

    private sealed class PartOfNotes(DecisionNotes all, Func<string, bool> isEdited) : DecisionNotes
    {
        public override bool NamesNoneOf(string path, HashSet<string> names) => !isEdited(path) && all.NamesNoneOf(path, names);

        public override void Note(string path, IEnumerable<string> names)
        {
            if (!isEdited(path)) all.Note(path, names);
        }

        public override void Keep() => all.Keep();
    }
}
