using System.Collections.Frozen;
using System.Text;
using Antt.Model;

namespace Antt.Engine.Validating;

/// <summary>
/// A quick look for names behind the words persons are addressed by. Many places and firms bear surnames and many offices bear titles, so that only
/// a title before a surname tells, or a title in small letters that a given name alone may follow.
/// </summary>
internal static class TellingWords
{
    private const int Seed = 17;

    /// <summary>What a word may be; two words may share a key, then the text is read closely for nothing.</summary>
    private static readonly FrozenDictionary<int, Role> Marked = Roles(plain: false);

    /// <summary>The same for a text without any marks.</summary>
    private static readonly FrozenDictionary<int, Role> Plain = Roles(plain: true);

    [Flags]
    private enum Role
    {
        None = 0,
        Lead = 1,
        FirstOfLead = 2,
        LeadOfAnyName = 4,
        Surname = 8,
        SmallSurname = 16,
    }

    /// <summary>Whether a name may be in a text.</summary>
    public static bool AreIn(ReadOnlySpan<byte> text)
    {
        var known = Ascii.IsValid(text) ? Plain : Marked;
        var (isLed, before, keyBefore) = (false, Role.None, 0);
        for (var at = 0; at < text.Length;)
        {
            var (begin, key) = (at, Seed);
            for (; at < text.Length && !Parts(text, at); at++) key = Next(key, text[at]);
            if (at == begin)
            {
                at++;
                continue;
            }
            var role = known.GetValueOrDefault(key);
            if ((before & Role.FirstOfLead) != 0) role |= known.GetValueOrDefault(Joined(keyBefore, key));
            if ((role & Role.LeadOfAnyName) != 0) return true;
            if (isLed && ((role & Role.Surname) != 0 || ((before & Role.SmallSurname) != 0 && MayBeMiddleName(text[begin..at])))) return true;
            // Letters that stand apart may be a title spelt out.
            isLed |= (role & Role.Lead) != 0 || at == begin + 1;
            (before, keyBefore) = (role, key);
        }
        return false;
    }

    /// <summary>Whether a byte is no part of a word: of a sign of ASCII, of U+0080-00BF or of the signs, blanks and quotation marks from U+2000.</summary>
    private static bool Parts(ReadOnlySpan<byte> text, int at) => text[at] switch
    {
        < 0x80 => !char.IsAsciiLetterOrDigit((char)text[at]),
        0xC2 or 0xE2 => true,
        var unit => unit < 0xC0 && at > 0 && (text[at - 1] is 0xC2 or 0xE2 || (at > 1 && text[at - 2] == 0xE2)),
    };

    /// <summary>Whether a word looks like "văn" or "thị", whatever marks it bears.</summary>
    private static bool MayBeMiddleName(ReadOnlySpan<byte> word) => word.Length is >= 3 and <= 5
        && (word[0] is (byte)'v' or (byte)'V' ? word[^1] is (byte)'n' or (byte)'N' : word[0] is (byte)'t' or (byte)'T' && word[1] is (byte)'h' or (byte)'H');

    private static FrozenDictionary<int, Role> Roles(bool plain)
    {
        var roles = new Dictionary<int, Role>();
        void Add(Role role, int key) => roles[key] = roles.GetValueOrDefault(key) | role;
        foreach (var said in PersonNames.Leads(plain))
        {
            // Without marks a given name alone is not told from any other word.
            var role = !plain && PersonNames.IsOfAnyName(said) ? Role.Lead | Role.LeadOfAnyName : Role.Lead;
            foreach (var spelt in Spellings(said))
            {
                var words = spelt.Split(' ');
                if (words.Length == 1) Add(spelt == said ? role : Role.Lead, Key(spelt));
                else
                {
                    Add(Role.FirstOfLead, Key(words[0]));
                    Add(role, Joined(Key(words[0]), Key(words[1])));
                }
            }
        }
        foreach (var word in PersonNames.AllSurnames.Select(name => plain ? PlainLetters.Of(name) : name))
        {
            foreach (var spelt in Spellings(word)) Add(spelt == word ? Role.SmallSurname : Role.Surname, Key(spelt));
        }
        return roles.ToFrozenDictionary();
    }

    /// <summary>Small letters, capitals, a capital at the beginning, and one at the beginning of every word.</summary>
    private static IEnumerable<string> Spellings(string said) =>
        new[] { said, said.ToUpperInvariant(), Capital(said), string.Join(' ', said.Split(' ').Select(Capital)) }.Distinct();

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static int Key(string word) => Encoding.UTF8.GetBytes(word).Aggregate(Seed, Next);

    private static int Joined(int first, int second) => unchecked((first * 7919) + second);

    private static int Next(int key, byte unit) => unchecked((key * 31) + unit);
}
