using System.Globalization;
using System.Text;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Loading;

/// <summary>
/// What is JSON and still not wanted in a register: text that is not composed, letters that look like others, characters nobody
/// sees, numbers no one can hold. None of it stops the reading.
/// </summary>
internal static class StrictText
{
    public const int MaxLength = 20_000;

    private const int Quoted = 40;

    public static void Check(JsonTree tree, FindingLimit findings)
    {
        for (var index = 0; index < tree.Length && !findings.IsReached; index++)
        {
            ref readonly var token = ref tree[index];
            if (token.Kind == JsonKind.Number) CheckNumber(tree, index, findings);
            else if (token.Kind is JsonKind.Text or JsonKind.Key) CheckText(tree, index, findings);
        }
    }

    private static void CheckNumber(JsonTree tree, int index, FindingLimit findings)
    {
        ref readonly var token = ref tree[index];
        var bytes = tree.BytesOf(index);
        if (bytes.Length <= 18 && bytes.IndexOfAny((byte)'e', (byte)'E') < 0) return;
        var good = bytes.IndexOfAny((byte)'.', (byte)'e', (byte)'E') < 0
            ? long.TryParse(bytes, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)
            : double.TryParse(bytes, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number);
        if (!good) findings.Add(LoadDiagnostics.NumberTooLarge.At(tree.LocationOf(token.Start, token.End), JsonWord.At(bytes, 0)));
    }

    private static void CheckText(JsonTree tree, int index, FindingLimit findings)
    {
        ref readonly var token = ref tree[index];
        if (token.Count > MaxLength && CodePoints(tree.BytesOf(index)) > MaxLength)
        {
            findings.Add(LoadDiagnostics.TextTooLong.At(tree.LocationOf(token.Start, token.End), MaxLength.ToString(CultureInfo.InvariantCulture)));
        }
        if (token.Escaped) CheckSurrogates(tree, index, findings);
        if (token.NotAscii || token.Escaped || token.Odd) CheckCharacters(tree, index, findings);
    }

    private static int CodePoints(ReadOnlySpan<byte> bytes)
    {
        var count = 0;
        foreach (var unit in bytes) count += (unit & 0xC0) != 0x80 ? 1 : 0;
        return count;
    }

    private static void CheckSurrogates(JsonTree tree, int index, FindingLimit findings)
    {
        ref readonly var token = ref tree[index];
        var raw = tree.File.Bytes.Span;
        for (var at = token.Start + 1; at < token.End - 1;)
        {
            if (raw[at] != '\\') at++;
            else if (JsonEscapes.CodeAt(raw, at) is not { } code) at += 2;
            else if (char.IsHighSurrogate((char)code) && JsonEscapes.CodeAt(raw, at + 6) is { } low && char.IsLowSurrogate((char)low)) at += 12;
            else
            {
                if (char.IsSurrogate((char)code))
                {
                    findings.Add(LoadDiagnostics.LoneSurrogate.At(tree.LocationOf(at, at + 6), Encoding.UTF8.GetString(raw.Slice(at, 6))));
                    return;
                }
                at += 6;
            }
        }
    }

    /// <summary>Each kind of oddity is said once for a text, at the first place.</summary>
    private static void CheckCharacters(JsonTree tree, int index, FindingLimit findings)
    {
        ref readonly var token = ref tree[index];
        var text = tree.BytesOf(index);
        var composition = new NormalForm.Check();
        var (composed, plain, visible, foreign) = (true, true, true, false);
        for (var at = 0; at < text.Length;)
        {
            Rune.DecodeFromUtf8(text[at..], out var rune, out var length);
            var code = rune.Value;
            composed &= composition.Accepts(code);
            foreign |= code > 0x7F && (LookAlikes.IsGreekOrCyrillic(code) || LookAlikes.IsAlwaysWrong(code));
            if (plain && OddCharacters.IsControl(code) && !(code is '\n' or '\t' && token.Kind == JsonKind.Text))
            {
                plain = false;
                findings.Add(LoadDiagnostics.ControlCharacter.At(Place(tree, index, at, length), JsonWord.CodePoint(code)));
            }
            if (visible && OddCharacters.IsInvisible(code))
            {
                visible = false;
                findings.Add(LoadDiagnostics.InvisibleCharacter.At(Place(tree, index, at, length), JsonWord.CodePoint(code)));
            }
            at += length;
        }
        if (!composed) findings.Add(LoadDiagnostics.NotComposed.At(tree.LocationOf(token.Start, token.End), Quote(text)));
        if (foreign) CheckWords(tree, index, text, findings);
    }

    /// <summary>The first word that holds a letter of another script beside Latin ones, or that could be read as Latin altogether.</summary>
    private static void CheckWords(JsonTree tree, int index, ReadOnlySpan<byte> text, FindingLimit findings)
    {
        var hasLatin = text.IndexOfAnyInRange((byte)'A', (byte)'Z') >= 0 || text.IndexOfAnyInRange((byte)'a', (byte)'z') >= 0;
        for (var at = 0; at < text.Length;)
        {
            var begin = at;
            var (latin, twins, others) = (false, 0, 0);
            var wrong = default((int At, int Length, Rune Rune)?);
            while (at < text.Length)
            {
                Rune.DecodeFromUtf8(text[at..], out var rune, out var length);
                if (!Rune.IsLetterOrDigit(rune)) break;
                var code = rune.Value;
                var foreign = LookAlikes.IsGreekOrCyrillic(code) || LookAlikes.IsAlwaysWrong(code);
                if (foreign) wrong ??= (at, length, rune);
                if (LookAlikes.IsTwin(code)) twins++;
                else if (foreign) others++;
                else latin |= Rune.IsLetter(rune);
                if (LookAlikes.IsAlwaysWrong(code)) latin = true;
                at += length;
            }
            if (wrong is { } letter && (latin || tree[index].Kind == JsonKind.Key || (hasLatin && others == 0 && twins > 0)))
            {
                findings.Add(LoadDiagnostics.LookAlike.At(Place(tree, index, letter.At, letter.Length), Quote(text[begin..at]),
                    $"{letter.Rune} ({JsonWord.CodePoint(letter.Rune.Value)})"));
                return;
            }
            if (at < text.Length) at += Step(text, at);
        }
    }

    private static int Step(ReadOnlySpan<byte> text, int at)
    {
        Rune.DecodeFromUtf8(text[at..], out _, out var length);
        return length;
    }

    /// <summary>The character itself, or the whole text where escapes blur which it is.</summary>
    private static Location Place(JsonTree tree, int index, int at, int length)
    {
        ref readonly var token = ref tree[index];
        return token.Escaped ? tree.LocationOf(token.Start, token.End) : tree.LocationOf(token.Start + 1 + at, token.Start + 1 + at + length);
    }

    private static string Quote(ReadOnlySpan<byte> text)
    {
        var whole = Encoding.UTF8.GetString(text);
        return whole.Length <= Quoted ? whole : string.Concat(whole.AsSpan(0, Quoted), "…");
    }
}
