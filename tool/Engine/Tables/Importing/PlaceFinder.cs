using Antt.Engine.Importing;
using Antt.Engine.Tables.Reading;

namespace Antt.Engine.Tables.Importing;

/// <summary>Finds the commune somebody wrote: by id, by official code, or by name.</summary>
internal sealed class PlaceFinder(RegisterShelf shelf)
{
    private static readonly string[] KindWords = ["xã ", "phường ", "thị trấn ", "đặc khu "];

    private List<(string Id, string Name)>? _communes;

    /// <summary>The place's id; null when there is none, or several.</summary>
    public string? Find(string text)
    {
        if (shelf.Places.ContainsKey(text)) return text;
        var coded = shelf.Places.Keys.Where(id => id.StartsWith(text + "-", StringComparison.Ordinal)).ToList();
        if (text.Length > 0 && text.IndexOf('-', StringComparison.Ordinal) < 0 && coded.Count > 0) return coded[^1];
        var name = KindWords.FirstOrDefault(word => text.StartsWith(word, StringComparison.OrdinalIgnoreCase)) is { } kind ? text[kind.Length..] : text;
        _communes ??= ReadCommunes();
        var named = _communes.Where(commune => FoldedName.AreSame(commune.Name, name)).ToList();
        return named is [var only] ? only.Id : null;
    }

    /// <summary>What somebody probably meant.</summary>
    public string Nearest(string text)
    {
        _communes ??= ReadCommunes();
        var byId = Linking.Nearest.Of(text, shelf.Places.Keys);
        if (byId != Linking.Nearest.None) return byId;
        var name = Linking.Nearest.Of(text, _communes.Select(commune => commune.Name).Distinct());
        var ids = _communes.Where(commune => FoldedName.AreSame(commune.Name, name == Linking.Nearest.None ? text : name)).Select(commune => commune.Id).ToList();
        return ids.Count > 0 ? string.Join(", ", ids) : byId;
    }

    /// <summary>The communes there still are.</summary>
    private List<(string Id, string Name)> ReadCommunes()
    {
        var communes = new List<(string, string)>();
        foreach (var (id, province) in shelf.Places)
        {
            if (shelf.Document($"data/places/{province}/{id}.json") is { } place && RegisterShelf.TextOf(place, "level") == "xa" && !place.ContainsKey("to"))
                communes.Add((id, CellWords.Tidy(RegisterShelf.TextOf(place, "name") ?? id)));
        }
        return communes;
    }
}
