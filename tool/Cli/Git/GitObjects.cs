using System.Buffers.Binary;
using System.Buffers.Text;
using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Antt.Cli.Git;

/// <summary>
/// Contents and folders of a repository by their ids, from one <c>git cat-file --batch</c>. What will be asked for next is fetched along,
/// because each question by itself costs a turn of two processes; what was fetched is kept, because two revisions share most of it.
/// </summary>
internal sealed class GitObjects(string folder) : IDisposable
{
    /// <summary>So many questions fit into a pipe, so that git and this program never wait for each other.</summary>
    public const int MostAtOnce = 512;

    private const int MostBytes = 16 * 1024 * 1024;
    private const int MostKept = 128 * 1024 * 1024;
    private readonly Lock _turn = new();
    private readonly Dictionary<ObjectKey, byte[]?> _known = [];
    private readonly byte[] _head = new byte[8 * 1024];
    private int _kept;
    private Process? _process;
    private Stream? _answers;

    /// <summary>Whether git could not be asked, so that what is missing may be there.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Reads a content into a buffer, which is replaced by a larger one when it does not fit; -1 when it is not there.</summary>
    /// <param name="name">Which one.</param>
    /// <param name="soon">What is asked for next, not more than <see cref="MostAtOnce"/>.</param>
    /// <param name="buffer">Takes the content.</param>
    public int Read(GitName name, Func<IEnumerable<GitName>> soon, ref byte[] buffer)
    {
        byte[]? content;
        lock (_turn)
        {
            if (!_known.TryGetValue(KeyOf(name), out content))
            {
                Fetch([name, .. soon().Where(next => !_known.ContainsKey(KeyOf(next)))]);
                content = _known.GetValueOrDefault(KeyOf(name));
            }
        }
        if (content is null) return -1;
        if (buffer.Length < content.Length) buffer = new byte[content.Length];
        content.CopyTo(buffer, 0);
        return content.Length;
    }

    /// <summary>Many contents or folders at once, in the order of the questions; null for what is not there.</summary>
    public List<byte[]?> All(IReadOnlyList<GitName> names)
    {
        var found = new List<byte[]?>(names.Count);
        var missing = new List<GitName>(MostAtOnce);
        lock (_turn)
        {
            for (var first = 0; first < names.Count; first += MostAtOnce)
            {
                var last = Math.Min(names.Count, first + MostAtOnce);
                missing.Clear();
                for (var i = first; i < last; i++)
                    if (!_known.ContainsKey(KeyOf(names[i]))) missing.Add(names[i]);
                if (missing.Count > 0) Fetch(missing);
                for (var i = first; i < last; i++) found.Add(_known.GetValueOrDefault(KeyOf(names[i])));
            }
        }
        return found;
    }

    public void Dispose()
    {
        try
        {
            _process?.StandardInput.Close();
            if (_process?.WaitForExit(1000) == false) _process.Kill();
        }
        catch (Exception failure) when (failure is IOException or InvalidOperationException)
        {
            _kept = 0; // it has ended by itself
        }
        _process?.Dispose();
    }

    /// <summary>The first half of an id, which no two objects of a repository share.</summary>
    private static ObjectKey KeyOf(GitName name) =>
        new(BinaryPrimitives.ReadUInt64BigEndian(name.Id.Span), BinaryPrimitives.ReadUInt64BigEndian(name.Id.Span[8..]), name.Below);

    private void Fetch(List<GitName> names)
    {
        if (_kept > MostKept)
        {
            _known.Clear();
            _kept = 0;
        }
        try
        {
            if (!Start()) return;
            var questions = new MemoryStream(names.Count * 52);
            foreach (var name in names) questions.Write(name.Question());
            questions.WriteTo(_process!.StandardInput.BaseStream);
            _process.StandardInput.BaseStream.Flush();
            foreach (var name in names) _known[KeyOf(name)] = Answer();
        }
        catch (Exception failure) when (failure is IOException or Win32Exception)
        {
            HasFailed = true;
            _known[KeyOf(names[0])] = null; // it is reported as a file that cannot be read
        }
    }

    private bool Start()
    {
        if (_process is not null) return true;
        _process = Process.Start(GitCommand.Call(folder, ["cat-file", "--batch"]));
        if (_process is null) return false;
        _answers = new BufferedStream(_process.StandardOutput.BaseStream, 64 * 1024);
        return true;
    }

    /// <summary>One content or folder; null where there is none or where it is larger than any file of a register.</summary>
    private byte[]? Answer()
    {
        var head = Line();
        // "<id> blob <size>", "<id> tree <size>", or "<question> missing"
        var space = head.LastIndexOf((byte)' ');
        if (space < 0 || !Utf8Parser.TryParse(head[(space + 1)..], out int length, out _)) return null;
        var isWanted = (head[..space].EndsWith(" blob"u8) || head[..space].EndsWith(" tree"u8)) && length <= MostBytes;
        var content = new byte[length];
        _answers!.ReadExactly(content);
        _answers.ReadByte();
        _kept += isWanted ? length : 0;
        return isWanted ? content : null;
    }

    private ReadOnlySpan<byte> Line()
    {
        for (var length = 0; length < _head.Length; length++)
        {
            var read = _answers!.ReadByte();
            if (read < 0) throw new EndOfStreamException(Encoding.UTF8.GetString(_head, 0, length));
            if (read == '\n') return _head.AsSpan(0, length);
            _head[length] = (byte)read;
        }
        throw new IOException("git cat-file");
    }
}

/// <summary>By what a content is found again.</summary>
/// <param name="Head">The first bytes of an id.</param>
/// <param name="Next">The next ones.</param>
/// <param name="Below">The file that is meant in the folder of that id.</param>
internal readonly record struct ObjectKey(ulong Head, ulong Next, string? Below);

/// <summary>What git calls a content.</summary>
/// <param name="Id">The bytes of an id.</param>
/// <param name="Below">The path of the file that is meant in the folder of that id; null when the id is its own.</param>
internal sealed record GitName(ReadOnlyMemory<byte> Id, string? Below = null)
{
    /// <summary>The id as git writes it.</summary>
    public string Hex => Convert.ToHexStringLower(Id.Span);

    /// <summary>How git is asked for it, with the end of the line.</summary>
    public byte[] Question() => Encoding.UTF8.GetBytes(Below is null ? Hex + "\n" : $"{Hex}:{Below}\n");
}
