using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Antt.Cli.Disk;
using Antt.Engine.Loading;

namespace Antt.Cli.Git;

/// <summary>
/// What the decisions of revisions name, under the ids that git gives their contents: an id stands for the content, so two revisions share what is
/// written down, and nothing of it can become untrue. Names are kept as numbers: that two may be taken for one costs a reading and nothing else.
/// </summary>
/// <remarks>It lies beside git's own files and may be deleted at any time. When it cannot be written, everything is read again.</remarks>
internal sealed class DecisionMentions
{
    private const string Kind = "antt decisions 3";

    /// <summary>So many contents that nobody asks about any more are kept beside those asked about, for other branches.</summary>
    private const int MostUnasked = 100_000;

    private readonly string? _file;
    private readonly Dictionary<ObjectKey, Mention> _byContent = [];

    /// <summary>What this run learnt. It counts from the next run on, so that of two revisions that are compared the same decisions are read.</summary>
    private readonly Dictionary<ObjectKey, Mention> _learnt = [];

    private readonly HashSet<ObjectKey> _asked = [];

    /// <summary>What was written down.</summary>
    /// <param name="folder">The folder where git keeps its own files; null to write nothing down.</param>
    public DecisionMentions(string? folder)
    {
        _file = folder is null ? null : Path.Join(folder, "antt-decisions");
        if (_file is null) return;
        // The length of an id, the id, how many names, the names.
        for (var rest = KeptBytes.Read(_file, Kind); rest.Length > 0;)
        {
            var id = rest.Slice(1, rest.Span[0]);
            var start = 1 + id.Length + sizeof(int);
            var length = BinaryPrimitives.ReadInt32LittleEndian(rest.Span[(start - sizeof(int))..]) * sizeof(ulong);
            _byContent[KeyOf(id)] = new Mention(id, rest.Slice(start, length));
            rest = rest[(start + length)..];
        }
    }

    /// <summary>The notes of one revision.</summary>
    /// <param name="contentOf">What git calls the content at a path; null when there is none.</param>
    public DecisionNotes Of(Func<string, GitName?> contentOf) => new Revision(this, contentOf);

    private void Write()
    {
        if (_file is null || _learnt.Count == 0) return;
        var isFull = _byContent.Count - _asked.Count > MostUnasked;
        KeptBytes.Write(_file, Kind, stream =>
        {
            var count = new byte[sizeof(int)];
            foreach (var (_, mention) in _byContent.Where(known => !isFull || _asked.Contains(known.Key)).Concat(_learnt))
            {
                stream.WriteByte((byte)mention.Id.Length);
                stream.Write(mention.Id.Span);
                BinaryPrimitives.WriteInt32LittleEndian(count, mention.Names.Length / sizeof(ulong));
                stream.Write(count);
                stream.Write(mention.Names.Span);
            }
        });
    }

    private static ObjectKey KeyOf(ReadOnlyMemory<byte> id) => new(BinaryPrimitives.ReadUInt64BigEndian(id.Span), BinaryPrimitives.ReadUInt64BigEndian(id.Span[8..]), null);

    /// <summary>A number that is the same for a name on every machine (FNV-1a).</summary>
    private static ulong NumberOf(string name)
    {
        var number = 14695981039346656037;
        foreach (var letter in name) number = unchecked((number ^ letter) * 1099511628211);
        return number;
    }

    /// <summary>What a content names.</summary>
    /// <param name="Id">What git calls the content.</param>
    /// <param name="Names">Eight bytes for each name.</param>
    private sealed record Mention(ReadOnlyMemory<byte> Id, ReadOnlyMemory<byte> Names);

    private sealed class Revision(DecisionMentions all, Func<string, GitName?> contentOf) : DecisionNotes
    {
        private HashSet<string>? _names;
        private HashSet<ulong> _numbers = [];

        public override bool NamesNoneOf(string path, HashSet<string> names)
        {
            if (contentOf(path) is not { } content) return false;
            var key = KeyOf(content.Id);
            all._asked.Add(key);
            if (!all._byContent.TryGetValue(key, out var noted)) return false;
            if (_names != names) (_names, _numbers) = (names, names.Select(NumberOf).ToHashSet());
            foreach (var number in MemoryMarshal.Cast<byte, ulong>(noted.Names.Span))
                if (_numbers.Contains(BitConverter.IsLittleEndian ? number : BinaryPrimitives.ReverseEndianness(number))) return false;
            return true;
        }

        public override void Note(string path, IEnumerable<string> names)
        {
            if (contentOf(path) is not { } content || all._byContent.ContainsKey(KeyOf(content.Id))) return;
            var numbers = names.Select(NumberOf).ToArray();
            var bytes = new byte[numbers.Length * sizeof(ulong)];
            for (var at = 0; at < numbers.Length; at++) BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(at * sizeof(ulong)), numbers[at]);
            all._learnt[KeyOf(content.Id)] = new Mention(content.Id, bytes);
        }

        public override void Keep() => all.Write();
    }
}
