using System.Buffers.Text;
using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Antt.Cli.Git;

/// <summary>Contents of a repository by their ids, from <c>git cat-file --batch</c>: one process for each thread that asks at once.</summary>
internal sealed class GitBlobs(string folder) : IDisposable
{
    private readonly ConcurrentBag<Reader> _idle = [];
    private readonly ConcurrentBag<Reader> _all = [];

    /// <summary>Reads a content into a buffer, which is replaced by a larger one when it does not fit; -1 when it is not there.</summary>
    /// <param name="id">Its id as git writes it.</param>
    /// <param name="buffer">Takes the content.</param>
    /// <param name="most">More than this is not given back, as if it could not be read.</param>
    public int Read(ReadOnlySpan<byte> id, ref byte[] buffer, int most)
    {
        if (!_idle.TryTake(out var reader))
        {
            if ((reader = Reader.Start(folder)) is null) return -1;
            _all.Add(reader);
        }
        try
        {
            var length = reader.Read(id, ref buffer, most);
            _idle.Add(reader);
            return length;
        }
        catch (IOException)
        {
            return -1;
        }
    }

    public void Dispose()
    {
        foreach (var reader in _all) reader.Dispose();
    }

    /// <summary>One running process.</summary>
    private sealed class Reader : IDisposable
    {
        private readonly Process _process;
        private readonly Stream _questions;
        private readonly Stream _answers;
        private readonly byte[] _head = new byte[256];

        private Reader(Process process)
        {
            _process = process;
            _questions = process.StandardInput.BaseStream;
            _answers = new BufferedStream(process.StandardOutput.BaseStream, 64 * 1024);
        }

        public static Reader? Start(string folder)
        {
            try
            {
                return Process.Start(GitCommand.Call(folder, ["cat-file", "--batch"])) is { } process ? new Reader(process) : null;
            }
            catch (Win32Exception)
            {
                return null;
            }
        }

        public int Read(ReadOnlySpan<byte> id, ref byte[] buffer, int most)
        {
            Span<byte> question = stackalloc byte[id.Length + 1];
            id.CopyTo(question);
            question[^1] = (byte)'\n';
            _questions.Write(question);
            _questions.Flush();
            var head = Line();
            // "<id> blob <size>", or "<id> missing"
            var space = head.LastIndexOf((byte)' ');
            if (space < 0 || !Utf8Parser.TryParse(head[(space + 1)..], out int length, out _)) return -1;
            var isBlob = head[..space].EndsWith(" blob"u8);
            if (buffer.Length < length) buffer = new byte[Math.Max(length, buffer.Length * 2)];
            _answers.ReadExactly(buffer.AsSpan(0, length));
            _answers.ReadByte();
            return isBlob && length <= most ? length : -1;
        }

        public void Dispose()
        {
            try
            {
                _questions.Dispose();
                if (!_process.WaitForExit(1000)) _process.Kill();
            }
            catch (Exception failure) when (failure is IOException or InvalidOperationException)
            {
                // it has ended by itself
            }
            _process.Dispose();
        }

        private ReadOnlySpan<byte> Line()
        {
            for (var length = 0; length < _head.Length; length++)
            {
                var read = _answers.ReadByte();
                if (read < 0) throw new EndOfStreamException(Encoding.UTF8.GetString(_head, 0, length));
                if (read == '\n') return _head.AsSpan(0, length);
                _head[length] = (byte)read;
            }
            throw new IOException("git cat-file");
        }
    }
}
