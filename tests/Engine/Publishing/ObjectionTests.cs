using System.Text;
using Antt.Engine.Publishing;
using Antt.Model.Places;
using Antt.Model.Publication;

namespace Antt.Tests.Engine.Publishing;

/// <summary>Where one turns against a decision is published where the locality lays it down, for the days it did, and nowhere else.</summary>
public sealed class ObjectionTests
{
    private const string Ward = "M10201-2004-05-10";

    [Fact]
    public void Nothing_is_made_up_where_no_profile_says_it()
    {
        var files = Published.Files();
        foreach (var path in files.Keys.Where(path => path.StartsWith("data/profiles/", StringComparison.Ordinal)))
            Assert.DoesNotContain("objections", path == "data/profiles/quoc-gia.json" ? Encoding.UTF8.GetString(files[path]) : "", StringComparison.Ordinal);
        foreach (var path in files.Keys.Where(path => path.StartsWith("data/profiles/", StringComparison.Ordinal) && path != "data/profiles/quoc-gia.json").ToList()) files.Remove(path);
        Assert.Empty(Published.Register(files).Objections);
    }

    [Fact]
    public void The_narrowest_profile_says_it_and_one_for_the_level_before_one_for_all()
    {
        var files = Files(Profile("tinh", "M1-1997-01-01", "2020-01-01", null, Office("Ban Tiếp công dân tỉnh", null), Office("Thanh tra tỉnh", "tinh")));
        var register = Published.Register(files);
        Assert.Equal("Ban Tiếp công dân tỉnh", Of(register, AdministrativeLevel.Commune, Ward).Office.Vi);
        Assert.Equal("Thanh tra tỉnh", Of(register, AdministrativeLevel.Province, "M1-1997-01-01").Office.Vi);

        Add(files, "phuong", Profile("phuong", Ward, "2020-01-01", null, Office("Bộ phận Một cửa", "xa")));
        Assert.Equal("Bộ phận Một cửa", Of(Published.Register(files), AdministrativeLevel.Commune, Ward).Office.Vi);
    }

    [Fact]
    public void It_holds_for_the_decisions_of_its_days()
    {
        var files = Files(Profile("cu", Ward, "2020-01-01", "2024-06-30", Office("Nơi cũ", null)));
        Add(files, "moi", Profile("moi", Ward, "2024-07-01", null, Office("Nơi mới", null)));
        var register = Published.Register(files);
        var stretches = register.Objections.Where(objection => objection.Place == Ward).ToList();
        Assert.Equal(["Nơi cũ", "Nơi mới"], stretches.Select(stretch => stretch.Office.Vi));
        foreach (var decision in register.Decisions.Where(decision => decision.Place == Ward))
        {
            var stated = Assert.Single(stretches, stretch => stretch.From <= decision.Date && decision.Date <= stretch.To);
            Assert.Equal(decision.Date < new DateOnly(2024, 7, 1) ? "Nơi cũ" : "Nơi mới", stated.Office.Vi);
        }
        Assert.Equal(register.Objections.AsEnumerable(), ExportReader.Read(ExportWriter.Files(register)).Register!.Objections);
    }

    private static PublicObjection Of(PublicRegister register, AdministrativeLevel level, string place) =>
        Assert.Single(register.Objections, objection => objection.Level == level && objection.Place == place);

    private static SortedDictionary<string, byte[]> Files(string profile)
    {
        var files = Published.Files();
        foreach (var path in files.Keys.Where(path => path.StartsWith("data/profiles/", StringComparison.Ordinal) && path != "data/profiles/quoc-gia.json").ToList()) files.Remove(path);
        Add(files, profile.Split('"')[3], profile);
        return files;
    }

    private static void Add(SortedDictionary<string, byte[]> files, string id, string profile) => files[$"data/profiles/{id}.json"] = Encoding.UTF8.GetBytes(profile);

    private static string Profile(string id, string place, string from, string? to, params string[] offices) =>
        $$"""
        {"id": "{{id}}", "name": {"vi": "Mẫu", "en": "Sample"}, "inherits": "quoc-gia", "places": ["{{place}}"], "from": "{{from}}",{{(to is null ? "" : $"\"to\": \"{to}\",")}}
         "settings": {}, "objections": [{{string.Join(',', offices)}}]}
        """;

    private static string Office(string name, string? level) =>
        $$"""
        { {{(level is null ? "" : $"\"level\": \"{level}\",")}} "office": {"vi": "{{name}}", "en": "{{name}} (en)"}, "how": {"vi": "Gửi văn bản", "en": "In writing"}, "source": "Kế hoạch mẫu, mục 5"}
        """;
}
