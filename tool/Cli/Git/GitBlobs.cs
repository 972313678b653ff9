using System.Buffers.Text;
using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Antt.Cli.Git;

/// <summary>
/// Contents of a repository by their ids, from one <c>git cat-file --batch</c>. What will be asked for next is fetched along, because each
/// question by itself costs a turn of two processes; what was fetched is kept, because two revisions share most of it.
/// </summary>
internal sealed class GitBlobs(string folder) : IDisposable
{
    private const int MostBytes = 16 * 1024 * 1024;
    private const int MostKept = 128 * 1024 * 1024;
    private readonly Lock _turn = new();
    private readonly Dictionary<(ulong, ulong), byte[]?> _known = [];
    private readonly byte[] _head = new byte[256];
    private int _kept;
    private Process? _process;
    private Stream? _answers;

    /// <summary>Reads a content into a buffer, which is replaced by a larger one when it does not fit; -1 when it is not there.</summary>
    /// <param name="id">Its id as git writes it.</param>
    /// <param name="soon">Ids that are asked for next, not more than fit into a pipe.</param>
    /// <param name="buffer">Takes the content.</param>
    public int Read(ReadOnlyMemory<byte> id, Func<IEnumerable<ReadOnlyMemory<byte>>> soon, ref byte[] buffer)
    {
        byte[]? content;
        lock (_turn)
        {
            if (!_known.TryGetValue(KeyOf(id.Span), out content))
            {
                Fetch([id, .. soon().Where(next => !_known.ContainsKey(KeyOf(next.Span)))]);
                content = _known.GetValueOrDefault(KeyOf(id.Span));
            }
        }
        if (content is null) return -1;
        if (buffer.Length < content.Length) buffer = new byte[content.Length];
        content.CopyTo(buffer, 0);
        return content.Length;
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

    /// <summary>The first half of an id, which no two contents of a repository share.</summary>
    private static (ulong, ulong) KeyOf(ReadOnlySpan<byte> id) =>
        Utf8Parser.TryParse(id[..16], out ulong high, out _, 'x') && Utf8Parser.TryParse(id[16..32], out ulong low, out _, 'x') ? (high, low) : default;

    private void Fetch(List<ReadOnlyMemory<byte>> ids)
    {
        if (_kept > MostKept)
        {
            _known.Clear();
            _kept = 0;
        }
        try
        {
            if (!Start()) return;
            var questions = _process!.StandardInput.BaseStream;
            foreach (var id in ids)
            {
                questions.Write(id.Span);
                questions.WriteByte((byte)'\n');
            }
            questions.Flush();
            foreach (var id in ids) _known[KeyOf(id.Span)] = Answer();
        }
        catch (Exception failure) when (failure is IOException or Win32Exception)
        {
            _known[KeyOf(ids[0].Span)] = null; // it is reported as a file that cannot be read
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

    /// <summary>One content; null where there is none or where it is larger than any file of a register.</summary>
    private byte[]? Answer()
    {
        var head = Line();
        // "<id> blob <size>", or "<id> missing"
        var space = head.LastIndexOf((byte)' ');
        if (space < 0 || !Utf8Parser.TryParse(head[(space + 1)..], out int length, out _)) return null;
        var isWanted = head[..space].EndsWith(" blob"u8) && length <= MostBytes;
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
