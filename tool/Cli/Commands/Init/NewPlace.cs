using System.Globalization;
using System.Text.Json.Nodes;

namespace Antt.Cli.Commands.Init;

/// <summary>A place of a register about to be started.</summary>
internal sealed record NewPlace(string Code, string Name, string Kind, DateOnly Since)
{
    /// <summary>Its id: the code and the first day.</summary>
    public string Id => $"{Code}-{Since.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";

    /// <summary>Whether the code can be one.</summary>
    public bool HasOfficialCode => Code.Length is > 0 and <= 10 && Code.All(letter => char.IsAsciiLetterUpper(letter) || char.IsAsciiDigit(letter));

    /// <summary>Its document.</summary>
    public JsonObject ToJson(string level, string? parent)
    {
        var place = new JsonObject { ["id"] = Id, ["code"] = Code, ["level"] = level, ["kind"] = Kind, ["name"] = Name };
        if (parent is not null) place["parent"] = parent;
        place["from"] = Since.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return place;
    }
}
