using System.Buffers;
using System.Globalization;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Loading;

/// <summary>
/// Reads one JSON value (RFC 8259) into a tape. Stops at the first thing that is not JSON and says precisely what it is; what is
/// JSON but not wanted in a register (duplicate names, odd characters) is left to <see cref="StrictText"/> and its caller.
/// </summary>
internal ref struct JsonParser(JsonTree tree, ReadOnlySpan<byte> bytes, int start, List<(int Key, int First)> duplicates)
{
    public const int MaxDepth = 64;

    private static readonly SearchValues<byte> TextStops = SearchValues.Create(
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\a\b\t\n\v\f\r\u000E\u000F"u8 +
        "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\"\\\u007F"u8);

    private readonly ReadOnlySpan<byte> bytes = bytes;
    private int at = start;

    /// <summary>What stopped the reading, if something did.</summary>
    public Diagnostic? Failure { get; private set; }

    /// <summary>Whether some text is not ASCII, has escapes, or some number is unusual: reason for a closer look.</summary>
    public bool NeedsCloserLook { get; private set; }

    public bool Read()
    {
        SkipSpace();
        if (at == bytes.Length) return Fail(LoadDiagnostics.EmptyFile, 0, 0);
        if (!ReadValue(0)) return false;
        SkipSpace();
        if (at == bytes.Length) return true;
        return bytes[at] == '/' ? Fail(LoadDiagnostics.Comment, at, at + 1) : FailHere(LoadDiagnostics.TextAfterValue);
    }

    private bool ReadValue(int depth)
    {
        if (at == bytes.Length) return FailHere(LoadDiagnostics.ValueExpected);
        switch (bytes[at])
        {
            case (byte)'{': return ReadObject(depth + 1);
            case (byte)'[': return ReadArray(depth + 1);
            case (byte)'"': return ReadText(JsonKind.Text);
            case (byte)'t' when Word("true"u8): return Take(JsonKind.True, 4);
            case (byte)'f' when Word("false"u8): return Take(JsonKind.False, 5);
            case (byte)'n' when Word("null"u8): return Take(JsonKind.Null, 4);
            case (byte)'-' or >= (byte)'0' and <= (byte)'9': return ReadNumber();
            default: return FailAtValue();
        }
    }

    private bool ReadObject(int depth)
    {
        if (depth > MaxDepth) return Fail(LoadDiagnostics.TooDeep, at, at + 1, Text(MaxDepth));
        var self = tree.Add(JsonKind.Object, at++, 0);
        var count = 0;
        SkipSpace();
        if (!Ate('}'))
        {
            while (true)
            {
                if (at == bytes.Length) return FailNotClosed(self);
                if (bytes[at] != '"') return FailAtName();
                if (!ReadText(JsonKind.Key)) return false;
                SkipSpace();
                if (at == bytes.Length) return FailNotClosed(self);
                if (!Ate(':')) return bytes[at] == '/' ? FailHere(LoadDiagnostics.Comment) : FailHere(LoadDiagnostics.MissingColon);
                SkipSpace();
                if (at == bytes.Length) return FailNotClosed(self);
                if (!ReadValue(depth)) return false;
                count++;
                if (!ReadSeparator(self, '}', out var more)) return false;
                if (!more) break;
            }
        }
        Close(self, count);
        if (count > 1) DuplicateKeys.Find(tree, self, duplicates);
        return true;
    }

    private bool ReadArray(int depth)
    {
        if (depth > MaxDepth) return Fail(LoadDiagnostics.TooDeep, at, at + 1, Text(MaxDepth));
        var self = tree.Add(JsonKind.Array, at++, 0);
        var count = 0;
        SkipSpace();
        if (!Ate(']'))
        {
            while (true)
            {
                if (at == bytes.Length) return FailNotClosed(self);
                if (!ReadValue(depth)) return false;
                count++;
                if (!ReadSeparator(self, ']', out var more)) return false;
                if (!more) break;
            }
        }
        Close(self, count);
        return true;
    }

    /// <summary>Behind an entry: a comma and something after it, or the closing bracket.</summary>
    private bool ReadSeparator(int self, char closing, out bool more)
    {
        more = false;
        SkipSpace();
        if (at == bytes.Length) return FailNotClosed(self);
        if (Ate(closing)) return true;
        if (bytes[at] == '/') return FailHere(LoadDiagnostics.Comment);
        if (bytes[at] != ',') return Fail(LoadDiagnostics.MissingComma, at, JsonWord.EndOf(bytes, at), JsonWord.At(bytes, at), closing.ToString());
        var comma = at++;
        SkipSpace();
        if (at == bytes.Length) return FailNotClosed(self);
        if (bytes[at] == closing) return Fail(LoadDiagnostics.TrailingComma, comma, comma + 1, closing.ToString());
        return more = true;
    }

    private void Close(int self, int count)
    {
        ref var token = ref tree[self];
        token.End = at;
        token.Count = count;
        token.Extra = tree.Length;
    }

    private bool ReadText(JsonKind kind)
    {
        var begin = at++;
        var (escaped, odd) = (false, false);
        while (true)
        {
            var run = bytes[at..].IndexOfAny(TextStops);
            if (run < 0) return Fail(LoadDiagnostics.TextNotClosed, begin, JsonWord.EndOfLine(bytes, begin));
            at += run;
            if (bytes[at] == '"') break;
            if (bytes[at] == 0x7F)
            {
                odd = true;
                at++;
                continue;
            }
            if (bytes[at] != '\\') return FailInText(begin);
            escaped = true;
            if (JsonEscapes.LengthAt(bytes, at) is not { } length) return Fail(LoadDiagnostics.BadEscape, at, JsonEscapes.EndOfBad(bytes, at), JsonEscapes.Bad(bytes, at));
            at += length;
        }
        at++;
        var index = tree.Add(kind, begin, at);
        ref var token = ref tree[index];
        token.NotAscii = !System.Text.Ascii.IsValid(bytes[(begin + 1)..(at - 1)]);
        token.Odd = odd;
        token.Count = at - begin - 2;
        if (escaped) JsonEscapes.Decode(tree, ref token, bytes[(begin + 1)..(at - 1)]);
        NeedsCloserLook |= escaped | odd | token.NotAscii | token.Count > StrictText.MaxLength;
        return true;
    }

    private readonly bool ReadsDelimiter(int index) =>
        index == bytes.Length || bytes[index] is (byte)',' or (byte)'}' or (byte)']' or (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t' or (byte)'/';

    private bool ReadNumber()
    {
        var begin = at;
        if (bytes[at] == '-') at++;
        var good = at < bytes.Length && (bytes[at] == '0' ? ++at > 0 : Digits());
        if (good && at < bytes.Length && bytes[at] == '.') good = ++at > 0 && Digits();
        if (good && at < bytes.Length && bytes[at] is (byte)'e' or (byte)'E')
        {
            at++;
            if (at < bytes.Length && bytes[at] is (byte)'+' or (byte)'-') at++;
            good = Digits();
        }
        if (!good || !ReadsDelimiter(at)) return Fail(LoadDiagnostics.BadNumber, begin, JsonWord.EndOf(bytes, begin), JsonWord.At(bytes, begin));
        tree.Add(JsonKind.Number, begin, at);
        NeedsCloserLook |= at - begin > 18 || bytes[begin..at].IndexOfAny((byte)'e', (byte)'E') >= 0;
        return true;
    }

    private bool Digits()
    {
        var begin = at;
        while (at < bytes.Length && bytes[at] is >= (byte)'0' and <= (byte)'9') at++;
        return at > begin;
    }

    private readonly bool Word(ReadOnlySpan<byte> word) => bytes[at..].StartsWith(word) && ReadsDelimiter(at + word.Length);

    private bool Take(JsonKind kind, int length)
    {
        tree.Add(kind, at, at + length);
        at += length;
        return true;
    }

    private bool Ate(char character)
    {
        if (bytes[at < bytes.Length ? at : 0] != character || at == bytes.Length) return false;
        at++;
        return true;
    }

    private void SkipSpace()
    {
        var next = at;
        while (next < bytes.Length && bytes[next] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t') next++;
        at = next;
    }

    private bool FailAtValue()
    {
        if (bytes[at] == '/') return FailHere(LoadDiagnostics.Comment);
        if (JsonWord.IsOtherQuote(bytes, at)) return FailHere(LoadDiagnostics.WrongQuotes);
        return FailHere(JsonWord.IsLetter(bytes, at) ? LoadDiagnostics.UnknownWord : LoadDiagnostics.ValueExpected);
    }

    private bool FailAtName()
    {
        if (bytes[at] == '/') return FailHere(LoadDiagnostics.Comment);
        return FailHere(JsonWord.IsOtherQuote(bytes, at) ? LoadDiagnostics.WrongQuotes : LoadDiagnostics.NameExpected);
    }

    private bool FailInText(int begin) => bytes[at] is (byte)'\n' or (byte)'\r'
        ? Fail(LoadDiagnostics.TextNotClosed, begin, at)
        : Fail(LoadDiagnostics.ControlCharacter, at, at + 1, JsonWord.CodePoint(bytes[at]));

    private bool FailNotClosed(int self)
    {
        ref readonly var token = ref tree[self];
        var line = tree.LineOf(new JsonNode(tree, self));
        return Fail(LoadDiagnostics.NotClosed, bytes.Length, bytes.Length, token.Kind == JsonKind.Object ? "{" : "[", Text(line));
    }

    private bool FailHere(DiagnosticDescriptor descriptor) =>
        Fail(descriptor, at, JsonWord.EndOf(bytes, at), JsonWord.At(bytes, at));

    private bool Fail(DiagnosticDescriptor descriptor, int from, int to, params ReadOnlySpan<string> arguments)
    {
        Failure = descriptor.At(tree.LocationOf(from, to), [.. arguments]);
        return false;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
