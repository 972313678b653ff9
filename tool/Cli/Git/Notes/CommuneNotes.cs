namespace Antt.Cli.Git.Notes;

/// <summary>The units in the folder of a commune, as they are written down: notes with a space between two. No more is made of them than somebody asks for.</summary>
/// <param name="text">The notes.</param>
internal sealed class CommuneNotes(ReadOnlyMemory<byte> text)
{
    private List<UnitNote>? _units;

    /// <summary>All of them.</summary>
    public IReadOnlyList<UnitNote> Units => _units ??= [.. Notes().Select(UnitNote.Of)];

    /// <summary>Whether the document of one was dropped.</summary>
    public bool HasDropped => text.Span.Contains(UnitNote.Dropped);

    /// <summary>The numbers of their ids, as ids are noted.</summary>
    public IEnumerable<ulong> Numbers
    {
        get
        {
            foreach (var note in Notes()) yield return NameNumber.Of(UnitNote.IdIn(note.Span));
        }
    }

    /// <summary>Whether a unit is among them.</summary>
    /// <param name="id">Its id, as ids are noted.</param>
    public bool Holds(ReadOnlySpan<byte> id)
    {
        var all = text.Span;
        for (var at = 0; all[at..].IndexOf(id) is >= 0 and var found; at += found + 1)
        {
            var rest = all[(at + found)..];
            if ((at + found == 0 || all[at + found - 1] == UnitNote.Next) && UnitNote.IdIn(rest).Length == id.Length) return true;
        }
        return false;
    }

    /// <summary>Those that name one of some others; rather too many than too few, where numbers are the same.</summary>
    /// <param name="mark">Behind which mark of a note the names stand.</param>
    /// <param name="isAsked">Whether the number of a name, as it is noted, is that of one of them.</param>
    public IEnumerable<UnitNote> Naming(byte mark, Func<ulong, bool> isAsked)
    {
        foreach (var note in Notes())
            if (Names(note.Span, mark, isAsked)) yield return UnitNote.Of(note);
    }

    private static bool Names(ReadOnlySpan<byte> note, byte mark, Func<ulong, bool> isAsked)
    {
        for (var at = note.IndexOf(mark); at >= 0;)
        {
            var rest = note[(at + 1)..];
            var end = rest.IndexOfAny(UnitNote.And, UnitNote.Follows);
            if (isAsked(NameNumber.Of(end < 0 ? rest : rest[..end]))) return true;
            at = end < 0 || rest[end] != UnitNote.And ? -1 : at + 1 + end;
        }
        return false;
    }

    private IEnumerable<ReadOnlyMemory<byte>> Notes()
    {
        for (var rest = text; rest.Length > 0;)
        {
            var end = rest.Span.IndexOf(UnitNote.Next);
            yield return end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[(end + 1)..];
        }
    }
}
