using System.Collections.Immutable;

namespace Antt.Site.Search;

/// <summary>Which text of an entry a word stands in; what is found in the first counts most.</summary>
internal enum SearchField
{
    /// <summary>What it is called today, or its number.</summary>
    Name,

    /// <summary>What it was once called.</summary>
    FormerName,

    /// <summary>The places it lies in today.</summary>
    Place,

    /// <summary>Places it once lay in.</summary>
    FormerPlace,

    /// <summary>Everything else: a year, the words of a condition.</summary>
    Other,
}

/// <summary>A text an entry is found by.</summary>
/// <param name="Field">What kind of text it is.</param>
/// <param name="Text">The text.</param>
internal sealed record SearchText(SearchField Field, string Text)
{
    private const int NamesStart = 5;
    private const int MostPlaces = 8;

    /// <summary>
    /// Its words and where each stands, as one number: the field alone, or for names also the how manieth of how many words it is, and
    /// whether it is only a part of a phrase that counts as one word.
    /// </summary>
    public IEnumerable<(SearchWord Word, int Where)> Words()
    {
        var words = SearchWord.In(Text).ToImmutableArray();
        var counted = Counted(words);
        for (var place = 0; place < counted.Count; place++)
        {
            var (start, length, phrase) = counted[place];
            if (phrase is not null)
            {
                yield return (Plain(phrase.Id), Where(place, counted.Count, isPart: false));
                if (phrase.Short is { } shortened) yield return (Plain(shortened), Where(place, counted.Count, isPart: false));
            }
            else if (Abbreviations.Words.FirstOrDefault(pair => pair.Word == words[start].Key) is { Short: { } letter })
            {
                yield return (Plain(letter), Where(place, counted.Count, isPart: true));
            }
            for (var at = start; at < start + length; at++) yield return (words[at], Where(place, counted.Count, isPart: phrase is not null));
            if (phrase is null && Abbreviations.Phrases.FirstOrDefault(known => known.Id == words[start].Key) is { } meant)
                foreach (var part in meant.Phrase) yield return (Plain(part), Where(place, counted.Count, isPart: true));
        }
    }

    /// <summary>The words, where phrases that are usually shortened count as one, and so do "số" and the number behind it.</summary>
    private static List<(int Start, int Length, Abbreviation? Phrase)> Counted(ImmutableArray<SearchWord> words)
    {
        var counted = new List<(int, int, Abbreviation?)>();
        for (var start = 0; start < words.Length;)
        {
            var phrase = Abbreviations.Phrases.FirstOrDefault(known => StandsAt(known.Phrase, words, start));
            var isNumbered = words[start].Key == "so" && start + 1 < words.Length && char.IsDigit(words[start + 1].Key[0]);
            counted.Add((start, phrase?.Phrase.Length ?? (isNumbered ? 2 : 1), phrase));
            start += counted[^1].Item2;
        }
        return counted;
    }

    private static bool StandsAt(ImmutableArray<string> phrase, ImmutableArray<SearchWord> words, int start)
    {
        if (start + phrase.Length > words.Length) return false;
        for (var at = 0; at < phrase.Length; at++)
            if (words[start + at].Key != phrase[at]) return false;
        return true;
    }

    private int Where(int place, int of, bool isPart) => Field > SearchField.FormerName
        ? (int)Field
        : NamesStart + ((int)Field << 7) + (isPart ? 64 : 0) + (Math.Min(place, MostPlaces - 1) << 3) + Math.Min(of, MostPlaces) - 1;

    private static SearchWord Plain(string word) => new(word, word);
}
