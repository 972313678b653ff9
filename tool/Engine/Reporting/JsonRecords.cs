using System.Text.Json;

namespace Antt.Engine.Reporting;

/// <summary>Records as JSON, one object each: one a line and nothing else, or all in one array, which ends when this is disposed of.</summary>
internal sealed class JsonRecords : IDisposable
{
    private readonly Stream _output;
    private readonly bool _asArray;
    private bool _isClosed;

    public JsonRecords(Stream output, bool asArray)
    {
        (_output, _asArray) = (output, asArray);
        Writer = new Utf8JsonWriter(output, asArray ? JsonText.Indented : JsonText.Line);
        if (asArray) Writer.WriteStartArray();
    }

    public Utf8JsonWriter Writer { get; }

    /// <summary>Ends a record, of which the object was written whole.</summary>
    public void End()
    {
        if (_asArray) return;
        Writer.Flush();
        Writer.Reset();
        _output.WriteByte((byte)'\n');
    }

    public void Dispose()
    {
        if (_isClosed) return;
        _isClosed = true;
        if (_asArray)
        {
            Writer.WriteEndArray();
            Writer.Flush();
            _output.WriteByte((byte)'\n');
        }
        Writer.Dispose();
    }
}
