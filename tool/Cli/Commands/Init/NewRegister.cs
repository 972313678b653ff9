using System.Text;
using System.Text.Json.Nodes;
using Antt.Cli.Text;
using Antt.Engine.Authoring;
using Antt.Engine.Loading;
using Antt.Model;

namespace Antt.Cli.Commands.Init;

/// <summary>The files of a register about to be started: its own, the places, and the law and schemas the tool carries along.</summary>
/// <param name="Province">The province.</param>
/// <param name="Commune">The commune, when the register is a commune's.</param>
/// <param name="Year">The first year.</param>
internal sealed record NewRegister(NewPlace Province, NewPlace? Commune, int Year)
{
    private string Name(Language language)
    {
        var place = Commune ?? Province;
        return InitText.RegisterName(InitText.KindName(place.Kind), place.Name).In(language);
    }

    /// <summary>All of them.</summary>
    public IReadOnlyList<OutputFile> Files()
    {
        var files = new List<OutputFile>(CarriedFiles.All())
        {
            Text("README.md", InitText.Readme(Name(Language.Vietnamese))),
            Text(".github/CODEOWNERS", InitText.Owners(Province.Id, Commune?.Id)),
            Json("data/register.json", Register()),
            Json($"data/places/{Province.Id}/{Province.Id}.json", Province.ToJson("tinh", parent: null)),
        };
        if (Commune is not null) files.Add(Json($"data/places/{Province.Id}/{Commune.Id}.json", Commune.ToJson("xa", Province.Id)));
        return files;
    }

    private JsonObject Register() => new()
    {
        ["name"] = new JsonObject { ["vi"] = Name(Language.Vietnamese), ["en"] = Name(Language.English) },
        ["locality"] = (Commune ?? Province).Id,
        ["languages"] = new JsonArray("vi", "en"),
        ["demonstration"] = false,
        ["years"] = new JsonArray(new JsonObject
        {
            ["year"] = Year,
            ["rulebooks"] = new JsonArray([.. CarriedFiles.Rulebooks().Select(id => JsonValue.Create(id))]),
        }),
    };

    private static OutputFile Json(string path, JsonObject content) => new(path, CanonicalJson.Write(content, DocumentKinds.Of(path)!));

    private static OutputFile Text(string path, string content) => new(path, Encoding.UTF8.GetBytes(content.ReplaceLineEndings("\n")));
}
