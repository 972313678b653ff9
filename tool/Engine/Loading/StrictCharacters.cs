using System.Text;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Loading;

/// <summary>One stretch of text and where it stands: a text or name of a document, or a line of prose.</summary>
/// <param name="file">The file.</param>
/// <param name="lines">The lines of the file.</param>
/// <param name="start">Where the stretch begins in the file, quotes included.</param>
/// <param name="end">Where it ends.</param>
/// <param name="text">What it says, quotes and escapes left out.</param>
internal readonly ref struct StrictCharacters(SourceFile file, LineMap lines, int start, int end, ReadOnlySpan<byte> text)
{
    private const int Quoted = 40;

    private readonly ReadOnlySpan<byte> _text = text;

    /// <summary>Where the text itself begins in the file; -1 where escapes blur which character is which.</summary>
    public required int TextStart { get; init; }

    /// <summary>Whether it is the name of a member, which has no line breaks and no letters of other scripts.</summary>
    public bool IsName { get; init; }

    /// <summary>Each kind of oddity is said once for a stretch, at the first place.</summary>
    public void Check(FindingLimit findings)
    {
        var composition = new NormalForm.Check();
        var (composed, plain, visible, foreign) = (true, true, true, false);
        for (var at = 0; at < _text.Length;)
        {
            if (_text[at] is >= 0x20 and < 0x7F)
            {
                composition.Accepts(_text[at++]); // nothing is wrong with it, but a mark may follow
                continue;
            }
            Rune.DecodeFromUtf8(_text[at..], out var rune, out var length);
            var code = rune.Value;
            composed &= composition.Accepts(code);
            foreign |= code > 0x7F && (LookAlikes.IsGreekOrCyrillic(code) || LookAlikes.IsAlwaysWrong(code));
            if (plain && OddCharacters.IsControl(code) && !(code is '\n' or '\t' && !IsName))
            {
                plain = false;
                findings.Add(LoadDiagnostics.ControlCharacter.At(Place(at, length), JsonWord.CodePoint(code)));
            }
            if (visible && OddCharacters.IsInvisible(code))
            {
                visible = false;
                findings.Add(LoadDiagnostics.InvisibleCharacter.At(Place(at, length), JsonWord.CodePoint(code)));
            }
            at += length;
        }
        if (!composed) findings.Add(LoadDiagnostics.NotComposed.At(lines.LocationOf(file, start, end), Quote(_text)));
        if (foreign) CheckWords(findings);
    }

    /// <summary>The first word that holds a letter of another script beside Latin ones, or that could be read as Latin altogether.</summary>
    private void CheckWords(FindingLimit findings)
    {
        var hasLatin = _text.IndexOfAnyInRange((byte)'A', (byte)'Z') >= 0 || _text.IndexOfAnyInRange((byte)'a', (byte)'z') >= 0;
        for (var at = 0; at < _text.Length;)
        {
            var begin = at;
            var (latin, twins, others) = (false, 0, 0);
            var wrong = default((int At, int Length, Rune Rune)?);
            while (at < _text.Length)
            {
                Rune.DecodeFromUtf8(_text[at..], out var rune, out var length);
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
            if (wrong is { } letter && (latin || IsName || (hasLatin && others == 0 && twins > 0)))
            {
                findings.Add(LoadDiagnostics.LookAlike.At(Place(letter.At, letter.Length), Quote(_text[begin..at]),
                    $"{letter.Rune} ({JsonWord.CodePoint(letter.Rune.Value)})"));
                return;
            }
            if (at < _text.Length) at += Step(_text, at);
        }
    }

    private static int Step(ReadOnlySpan<byte> text, int at)
    {
        Rune.DecodeFromUtf8(text[at..], out _, out var length);
        return length;
    }

    /// <summary>The character itself, or the whole stretch where escapes blur which it is.</summary>
    private Location Place(int at, int length) =>
        TextStart < 0 ? lines.LocationOf(file, start, end) : lines.LocationOf(file, TextStart + at, TextStart + at + length);

    private static string Quote(ReadOnlySpan<byte> text)
    {
        var whole = Encoding.UTF8.GetString(text);
        return whole.Length <= Quoted ? whole : string.Concat(whole.AsSpan(0, Quoted), "…");
    }
}
