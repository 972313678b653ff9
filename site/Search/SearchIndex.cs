using System.Collections.Immutable;
using System.Text;

namespace Antt.Site.Search;

/// <summary>
/// Which word stands where, written as text: for each key its forms, for each form groups of entries by where it stands in them. A group is
/// the place and then the gaps between the numbers of its entries; a gap of nothing says how many follow one after another. Numbers count in
/// sixty-twos with one sign for each number below 62, and no sign needs an escape in a script.
/// </summary>
internal sealed class SearchIndex
{
    private const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private const string More = "!#$%()*,-./:;=?@[]^_{|}~";

    private readonly SortedDictionary<string, SortedDictionary<string, List<(int Where, int Entry)>>> _keys = new(StringComparer.Ordinal);
    private readonly Dictionary<SearchText, ImmutableArray<(SearchWord Word, int Where)>> _seen = [];

    /// <summary>An index of entries, in their order.</summary>
    public SearchIndex(ImmutableArray<SearchEntry> entries)
    {
        for (var number = 0; number < entries.Length; number++) Add(entries[number], number);
    }

    /// <summary>The keys in ordinal order, each with its forms and where these stand.</summary>
    public IEnumerable<(string Key, IEnumerable<(string Form, string Postings)> Forms)> Keys =>
        _keys.Select(key => (key.Key, key.Value.Select(form => (form.Key, Text(form.Value)))));

    /// <summary>Ascending numbers as text.</summary>
    public static string Numbers(IEnumerable<int> entries)
    {
        var text = new StringBuilder();
        Write(text, entries);
        return text.ToString();
    }

    private void Add(SearchEntry entry, int number)
    {
        var best = new Dictionary<(SearchWord Word, SearchField Field), int>();
        foreach (var text in entry.Texts)
        {
            foreach (var (word, where) in WordsOf(text))
            {
                var field = text.Field > SearchField.FormerName ? SearchField.Other : text.Field;
                if (!best.TryGetValue((word, field), out var known) || where < known) best[(word, field)] = where;
            }
        }
        foreach (var ((word, field), where) in best)
        {
            if (field == SearchField.Other && best.ContainsKey((word, SearchField.Name))) continue;
            if (!_keys.TryGetValue(word.Key, out var forms)) _keys[word.Key] = forms = new(StringComparer.Ordinal);
            if (!forms.TryGetValue(word.Form, out var stands)) forms[word.Form] = stands = [];
            stands.Add((where, number));
        }
    }

    /// <summary>Places and types come back with every unit; names do not.</summary>
    private IEnumerable<(SearchWord Word, int Where)> WordsOf(SearchText text)
    {
        if (text.Field <= SearchField.FormerName) return text.Words();
        if (!_seen.TryGetValue(text, out var words)) _seen[text] = words = [.. text.Words()];
        return words;
    }

    private static string Text(List<(int Where, int Entry)> stands)
    {
        var text = new StringBuilder();
        foreach (var place in stands.GroupBy(stand => stand.Where).OrderBy(place => place.Key))
        {
            if (text.Length > 0) text.Append(' ');
            Write(text, place.Key);
            Write(text, place.Select(stand => stand.Entry));
        }
        return text.ToString();
    }

    private static void Write(StringBuilder text, IEnumerable<int> entries)
    {
        var last = -1;
        var following = 0;
        foreach (var entry in entries)
        {
            if (entry == last + 1 && last >= 0)
            {
                following++;
            }
            else
            {
                EndRun(text, ref following);
                Write(text, entry - last);
            }
            last = entry;
        }
        EndRun(text, ref following);
    }

    /// <summary>A single follower is a gap of one.</summary>
    private static void EndRun(StringBuilder text, ref int following)
    {
        if (following > 1) Write(text, 0);
        if (following > 0) Write(text, following);
        following = 0;
    }

    private static void Write(StringBuilder text, int number)
    {
        var start = text.Length;
        text.Append(Digits[number % Digits.Length]);
        for (var high = number / Digits.Length; high > 0; high = (high - 1) / More.Length) text.Insert(start, More[(high - 1) % More.Length]);
    }
}
