namespace Antt.Model.Places;

/// <summary>Names of places as sentences and letterheads need them ("tên đơn vị hành chính"): with the word for their kind, or without.</summary>
public static class PlaceName
{
    private static readonly (string Kind, string Word)[] Words =
    [
        ("xa", "xã"), ("phuong", "phường"), ("thi-tran", "thị trấn"), ("dac-khu", "đặc khu"), ("huyen", "huyện"), ("quan", "quận"), ("thi-xa", "thị xã"),
        ("thanh-pho", "thành phố"), ("tinh", "tỉnh"),
    ];

    /// <summary>With the word for its kind in small letters, whether the name was entered with it or not: "xã Mẫu".</summary>
    public static string InSentence(Place place)
    {
        ArgumentNullException.ThrowIfNull(place);
        if (WordIn(place.Name) is { } own) return own + place.Name[own.Length..];
        foreach (var (kind, word) in Words)
            if (kind == place.Kind) return $"{word} {place.Name}";
        return place.Name;
    }

    /// <summary>Without that word, as it stands before a day: "Mẫu".</summary>
    public static string Bare(Place place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return WordIn(place.Name) is { } own ? place.Name[(own.Length + 1)..] : place.Name;
    }

    private static string? WordIn(string name)
    {
        foreach (var (_, word) in Words)
            if (name.StartsWith(word + " ", StringComparison.OrdinalIgnoreCase)) return word;
        return null;
    }
}
