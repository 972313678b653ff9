using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Antt.Bench.Scenario.Writing;

/// <summary>The register root being written: JSON with two spaces, LF, a final newline and Vietnamese letters as they are.</summary>
internal sealed class RegisterFolder : IDisposable
{
    public const int MostEntries = 1_000;

    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly string _data;
    private readonly ArrayBufferWriter<byte> _buffer = new(64 * 1024);
    private readonly Utf8JsonWriter _writer;
    private readonly Dictionary<string, int> _entries = new(StringComparer.Ordinal);

    public RegisterFolder(string root)
    {
        _data = Path.Combine(root, "data");
        _writer = new Utf8JsonWriter(_buffer, Layout);
    }

    public int Files { get; private set; }

    public IEnumerable<string> Overfull => _entries.Where(e => e.Value > MostEntries).Select(e => $"{e.Key} ({e.Value} entries)").Order(StringComparer.Ordinal);

    /// <summary>Writes one object; <paramref name="properties"/> fills it. The path is below data/, with slashes.</summary>
    public void Write(string path, Action<Utf8JsonWriter> properties)
    {
        _buffer.ResetWrittenCount();
        _writer.Reset();
        _writer.WriteStartObject();
        properties(_writer);
        _writer.WriteEndObject();
        _writer.Flush();
        _buffer.Write("\n"u8);
        WriteBytes(path, _buffer.WrittenSpan);
    }

    public void WriteBytes(string path, ReadOnlySpan<byte> content)
    {
        var slash = path.LastIndexOf('/');
        var folder = slash < 0 ? "" : path[..slash];
        Enter(folder);
        using var file = File.OpenHandle(Path.Combine(_data, path), FileMode.Create, FileAccess.Write);
        RandomAccess.Write(file, content, 0);
        Files++;
        _entries[folder]++;
    }

    public void Dispose() => _writer.Dispose();

    private void Enter(string folder)
    {
        if (_entries.ContainsKey(folder))
        {
            return;
        }

        Directory.CreateDirectory(Path.Combine(_data, folder));
        _entries[folder] = 0;
        if (folder.Length > 0)
        {
            var slash = folder.LastIndexOf('/');
            var parent = slash < 0 ? "" : folder[..slash];
            Enter(parent);
            _entries[parent]++;
        }
    }
}
