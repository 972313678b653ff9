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

    /// <summary>The folders that were listed.</summary>
    public TreeFolders Folders { get; } = new();

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
            if (!_known.TryGetValue(name.Key, out content))
            {
                Fetch([name, .. soon().Where(next => !_known.ContainsKey(next.Key))]);
                content = _known.GetValueOrDefault(name.Key);
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
                    if (!_known.ContainsKey(names[i].Key)) missing.Add(names[i]);
                if (missing.Count > 0) Fetch(missing);
                for (var i = first; i < last; i++) found.Add(_known.GetValueOrDefault(names[i].Key));
            }
        }
        return found;
    }

    /// <summary>What git calls something; null where there is none.</summary>
    /// <param name="expression">A revision, or what it has at a path, as people name it to git.</param>
    public GitName? Find(string expression)
    {
        if (expression.Contains('\n', StringComparison.Ordinal)) return null;
        lock (_turn)
        {
            try
            {
                if (!Start()) return null;
                Ask(Encoding.UTF8.GetBytes(expression + "\n"));
                var head = Line();
                return Content(head) is null ? null : new GitName(Convert.FromHexString(head[..head.IndexOf((byte)' ')]));
            }
            catch (Exception failure) when (failure is IOException or Win32Exception)
            {
                HasFailed = true;
                return null;
            }
        }
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
            foreach (var name in names) name.Ask(questions);
            Ask(questions.GetBuffer().AsSpan(0, (int)questions.Length));
            foreach (var name in names) _known[name.Key] = Content(Line());
        }
        catch (Exception failure) when (failure is IOException or Win32Exception)
        {
            HasFailed = true;
            _known[names[0].Key] = null; // it is reported as a file that cannot be read
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

    private void Ask(ReadOnlySpan<byte> questions)
    {
        _process!.StandardInput.BaseStream.Write(questions);
        _process.StandardInput.BaseStream.Flush();
    }

    /// <summary>One content, folder or commit; null where there is none or where it is larger than any file of a register.</summary>
    /// <param name="head">The line that stands before it.</param>
    private byte[]? Content(ReadOnlySpan<byte> head)
    {
        // "<id> blob <size>", "<id> tree <size>", or "<question> missing"
        var space = head.LastIndexOf((byte)' ');
        if (space < 0 || !Utf8Parser.TryParse(head[(space + 1)..], out int length, out _)) return null;
        var isWanted = (head[..space].EndsWith(" blob"u8) || head[..space].EndsWith(" tree"u8) || head[..space].EndsWith(" commit"u8)) && length <= MostBytes;
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

/// <summary>By what a content is found again: the first half of an id, which no two objects of a repository share.</summary>
/// <param name="Head">The first bytes.</param>
/// <param name="Next">The next ones.</param>
/// <param name="Below">The file that is meant in the folder of that id.</param>
internal readonly record struct ObjectKey(ulong Head, ulong Next, string? Below) : IComparable<ObjectKey>
{
    /// <summary>The key of an id.</summary>
    /// <param name="id">Its bytes.</param>
    /// <param name="below">The file that is meant in the folder of that id.</param>
    public static ObjectKey Of(ReadOnlySpan<byte> id, string? below = null) => new(BinaryPrimitives.ReadUInt64BigEndian(id), BinaryPrimitives.ReadUInt64BigEndian(id[8..]), below);

    /// <inheritdoc/>
    public int CompareTo(ObjectKey other) => Head != other.Head ? Head.CompareTo(other.Head) : Next != other.Next ? Next.CompareTo(other.Next) : string.CompareOrdinal(Below, other.Below);
}

/// <summary>What git calls a content.</summary>
/// <param name="Id">The bytes of an id.</param>
/// <param name="Below">The path of the file that is meant in the folder of that id; null when the id is its own.</param>
internal sealed record GitName(ReadOnlyMemory<byte> Id, string? Below = null)
{
    private const int MostIdBytes = 32;

    /// <summary>By what the content is found again.</summary>
    public ObjectKey Key => ObjectKey.Of(Id.Span, Below);

    /// <summary>The id as git writes it.</summary>
    public string Hex => Convert.ToHexStringLower(Id.Span);

    /// <summary>Asks git for it, with the end of the line.</summary>
    /// <param name="questions">Takes the question.</param>
    public void Ask(Stream questions)
    {
        Span<byte> hex = stackalloc byte[2 * MostIdBytes];
        if (Convert.TryToHexStringLower(Id.Span, hex, out var length)) questions.Write(hex[..length]);
        if (Below is not null) questions.Write(Encoding.UTF8.GetBytes(":" + Below));
        questions.WriteByte((byte)'\n');
    }
}
