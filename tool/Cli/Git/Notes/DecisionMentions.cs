using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Antt.Engine.Loading;

namespace Antt.Cli.Git.Notes;

/// <summary>What the decisions of revisions name. Names are kept as numbers: that two may be taken for one costs a reading and nothing else.</summary>
/// <param name="folder">The folder where git keeps its own files; null to write nothing down.</param>
internal sealed class DecisionMentions(string? folder)
{
    private const int MostUnasked = 100_000;
    private readonly ContentNotes _notes = new(folder, "antt-decisions", "antt decisions 4", MostUnasked);

    /// <summary>The notes of one revision. What a run learns counts from the next run on, so that of two revisions that are compared the same decisions are read.</summary>
    /// <param name="contentOf">What git calls the content at a path; null when there is none.</param>
    public DecisionNotes Of(Func<string, GitName?> contentOf) => new Revision(_notes, contentOf);

    private sealed class Revision(ContentNotes notes, Func<string, GitName?> contentOf) : DecisionNotes
    {
        private HashSet<string>? _names;
        private HashSet<ulong> _numbers = [];

        public override bool NamesNoneOf(string path, HashSet<string> names)
        {
            if (contentOf(path) is not { } content || notes.Find(content) is not { } noted) return false;
            if (_names != names) (_names, _numbers) = (names, NameNumber.Of(names));
            foreach (var number in MemoryMarshal.Cast<byte, ulong>(noted.Span))
                if (_numbers.Contains(BitConverter.IsLittleEndian ? number : BinaryPrimitives.ReverseEndianness(number))) return false;
            return true;
        }

        public override void Note(string path, IEnumerable<string> names)
        {
            if (contentOf(path) is not { } content || notes.Find(content) is not null) return;
            using var bytes = new MemoryStream();
            Span<byte> number = stackalloc byte[sizeof(ulong)];
            foreach (var name in names)
            {
                BinaryPrimitives.WriteUInt64LittleEndian(number, NameNumber.Of(name));
                bytes.Write(number);
            }
            notes.Learn(content, bytes.ToArray());
        }

        public override void Keep() => notes.Keep();
    }
}
