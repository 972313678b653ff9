using System.Buffers.Binary;
using Antt.Cli.Disk;

namespace Antt.Cli.Git.Notes;

/// <summary>
/// What the tool wrote down of contents and folders of a repository, by the ids that git gives them: an id stands for the content, so revisions share what is
/// written down, and nothing of it can become untrue. A run looks up what it needs and makes nothing of the rest.
/// </summary>
/// <remarks>It lies beside git's own files and may be deleted at any time. When it cannot be written, everything is read again.</remarks>
internal sealed class ContentNotes
{
    // How many there are, a row for each in the order of ids, then the notes themselves, one behind the other.
    private const int RowBytes = IdBytes + sizeof(int);
    private const int IdBytes = 2 * sizeof(ulong);

    private readonly string? _file;
    private readonly string _kind;
    private readonly int _mostUnasked;
    private readonly ReadOnlyMemory<byte> _rows;
    private readonly ReadOnlyMemory<byte> _notes;
    private readonly bool[] _asked;
    private readonly List<Note> _learnt = [];

    /// <summary>What was written down.</summary>
    /// <param name="folder">The folder where git keeps its own files; null to write nothing down.</param>
    /// <param name="name">Name of the file in it.</param>
    /// <param name="kind">What the file holds.</param>
    /// <param name="mostUnasked">So many contents that nobody asks about any more are kept beside those asked about, for other branches.</param>
    public ContentNotes(string? folder, string name, string kind, int mostUnasked)
    {
        (_file, _kind, _mostUnasked) = (folder is null ? null : Path.Join(folder, name), kind, mostUnasked);
        var kept = _file is null ? default : KeptBytes.Read(_file, kind);
        var count = kept.IsEmpty ? 0 : BinaryPrimitives.ReadInt32LittleEndian(kept.Span);
        if (count > 0) (_rows, _notes) = (kept.Slice(sizeof(int), count * RowBytes), kept[(sizeof(int) + count * RowBytes)..]);
        _asked = new bool[count];
    }

    /// <summary>What earlier runs wrote down of a content; null where they wrote nothing.</summary>
    public ReadOnlyMemory<byte>? Find(GitName name)
    {
        var (key, low, high) = (name.Key, 0, _asked.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = KeyAt(middle).CompareTo(key);
            if (order == 0)
            {
                _asked[middle] = true;
                return NoteAt(middle);
            }
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }
        return null;
    }

    /// <summary>Takes down what a content says, for later runs.</summary>
    public void Learn(GitName name, ReadOnlyMemory<byte> note) => _learnt.Add(new Note(name.Key, note));

    /// <summary>Writes down what was learnt.</summary>
    public void Keep()
    {
        if (_file is null || _learnt.Count == 0) return;
        var isFull = _asked.Count(static asked => !asked) > _mostUnasked;
        var kept = Enumerable.Range(0, _asked.Length).Where(row => _asked[row] || !isFull).Select(row => new Note(KeyAt(row), NoteAt(row)));
        var all = kept.Concat(_learnt).DistinctBy(static note => note.Key).OrderBy(static note => note.Key).ToList();
        KeptBytes.Write(_file, _kind, stream => Write(stream, all));
    }

    private static void Write(Stream stream, List<Note> notes)
    {
        var row = new byte[RowBytes];
        BinaryPrimitives.WriteInt32LittleEndian(row, notes.Count);
        stream.Write(row, 0, sizeof(int));
        var end = 0;
        foreach (var (key, text) in notes)
        {
            BinaryPrimitives.WriteUInt64BigEndian(row, key.Head);
            BinaryPrimitives.WriteUInt64BigEndian(row.AsSpan(sizeof(ulong)), key.Next);
            BinaryPrimitives.WriteInt32LittleEndian(row.AsSpan(IdBytes), end += text.Length);
            stream.Write(row);
        }
        foreach (var note in notes) stream.Write(note.Text.Span);
    }

    private ObjectKey KeyAt(int row) => ObjectKey.Of(_rows.Span.Slice(row * RowBytes, IdBytes));

    private ReadOnlyMemory<byte> NoteAt(int row) => _notes[(row == 0 ? 0 : EndOf(row - 1))..EndOf(row)];

    private int EndOf(int row) => BinaryPrimitives.ReadInt32LittleEndian(_rows.Span[(row * RowBytes + IdBytes)..]);

    /// <summary>What a content says.</summary>
    private sealed record Note(ObjectKey Key, ReadOnlyMemory<byte> Text);
}
