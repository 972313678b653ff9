using System.Text;
using System.Text.Json.Nodes;
using Antt.Engine.Importing;
using Antt.Model;

namespace Antt.Tests.Engine.Importing;

/// <summary>Tables of administrative units become places.</summary>
public sealed class PlaceImportTests
{
    private const string Dated = """
        level	code	name	full_name	type	parent_code	valid_from	valid_to	decree_from	decree_to
        tinh	01	Một	Tỉnh Một	Tỉnh			2025-07-01		1/2025
        tinh	02	Hai	Tỉnh Hai	Tỉnh					
        tinh	01	Một	Tỉnh Một	Tỉnh		2025-07-01		1/2025	
        huyen	010	A	Huyện A	Huyện	01		2025-07-01		1/2025
        xa	00101	B	Xã B	Xã	010		2023-01-01		9/2022
        xa	00101	B	Thị trấn B	Thị trấn	010	2023-01-01	2025-07-01	9/2022	1/2025
        xa	00102	C	Xã C	Xã	010		2025-07-01		1/2025
        xa	00101	Hòa	Xã Hòa	Xã	01	2025-07-01		1/2025	
        xa	00102	D	Đặc khu D	Đặc khu tại hải đảo	02	2025-07-01		1/2025	

        """;

    private const string Communes = """
        old_code	old_name	old_district	new_code	new_name	new_province	kind	sources
        00101	Thị trấn B	010	00101	Xã Hòa	01	whole	QT
        00102	Xã C	010	00101	Xã Hòa	01	split	T
        00102	Xã C	010	00102	Đặc khu D	02	split	T

        """;

    private const string Provinces = "old_code\told_name\tnew_code\tnew_name\tcommunes_mapped\n01\tTỉnh Một\t01\tTỉnh Một\t2\n";

    private static readonly DateOnly Since = new(2021, 11, 1);

    [Fact]
    public void A_code_used_again_becomes_places_of_their_own_linked_by_the_mapping()
    {
        var plan = Plan(Dated, Communes, Provinces);
        Assert.Empty(plan.Problems);
        Assert.Equal(
            ["data/places/01-2021-11-01/00101-2021-11-01.json", "data/places/01-2021-11-01/00101-2023-01-01.json", "data/places/01-2025-07-01/00101-2025-07-01.json",
             "data/places/01-2021-11-01/00102-2021-11-01.json", "data/places/02-2021-11-01/00102-2025-07-01.json", "data/places/01-2021-11-01/01-2021-11-01.json",
             "data/places/01-2025-07-01/01-2025-07-01.json", "data/places/01-2021-11-01/010-2021-11-01.json", "data/places/02-2021-11-01/02-2021-11-01.json"],
            plan.Files.Select(file => file.Path));

        var township = Place(plan, "00101-2023-01-01");
        Assert.Equal(("thi-tran", "2025-06-30", "010-2021-11-01"), ((string?)township["kind"], (string?)township["to"], (string?)township["parent"]));
        Assert.Equal(["00101-2021-11-01 whole"], Links(township, "predecessors"));
        Assert.Equal(["00101-2025-07-01 whole"], Links(township, "successors"));
        Assert.Equal(["00101-2025-07-01 part", "00102-2025-07-01 part"], Links(Place(plan, "00102-2021-11-01"), "successors"));
        Assert.Equal("dac-khu", (string?)Place(plan, "00102-2025-07-01")["kind"]);
        Assert.Equal(["01-2021-11-01 whole"], Links(Place(plan, "01-2025-07-01"), "predecessors"));
        Assert.Contains("không phải ngày thành lập", (string?)Place(plan, "02-2021-11-01")["source"], StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_of_single_days_make_versions_where_there_is_no_dated_list()
    {
        const string Head = "level\tcode\tname\tfull_name\ttype\tparent_code";
        var plan = PlaceImport.Plan(
            [
                Table("x_2025-06-30.tsv", Head + "\ntinh\t01\tMột\tTỉnh Một\tTỉnh\t\nhuyen\t010\tA\tHuyện A\tHuyện\t01\nxa\t00101\tB\tXã B\tXã\t010\n"),
                Table("x_2025-07-01.tsv", Head + "\tpredecessors\ntinh\t01\tMột\tTỉnh Một\tTỉnh\t\t01\nxa\t00101\tB\tXã B\tXã\t01\t00101*\n"),
                Table("x_2026-04-30.tsv", Head + "\ntinh\t01\tMột\tTỉnh Một\tTỉnh\t\nxa\t00101\tB\tPhường B\tPhường\t01\n"),
            ], Since, replace: false, _ => null);
        Assert.Empty(plan.Problems);
        Assert.Equal(
            ["00101-2021-11-01", "00101-2025-07-01", "00101-2026-04-30", "01-2021-11-01", "010-2021-11-01"],
            plan.Files.Select(file => Path.GetFileNameWithoutExtension(file.Path)));
        Assert.Equal(["00101-2025-07-01 part"], Links(Place(plan, "00101-2021-11-01"), "successors"));
        Assert.Equal(["00101-2026-04-30 whole"], Links(Place(plan, "00101-2025-07-01"), "successors"));
        Assert.Equal("2026-04-29", (string?)Place(plan, "00101-2025-07-01")["to"]);
    }

    [Fact]
    public void Importing_twice_changes_nothing_and_what_people_wrote_is_kept()
    {
        var files = Plan(Dated, Communes, Provinces).Files.ToDictionary(file => Path.GetFileNameWithoutExtension(file.Path));
        Assert.Equal((0, 9), Counts(Again(replace: false)));

        Edit("00102-2021-11-01", place => place["name"] = "Xã Cê");
        Edit("00101-2025-07-01", place => { place.Remove("predecessors"); place["source"] = "Nghị quyết của tỉnh."; });
        var plan = Again(replace: false);
        Assert.Equal(["data/places/01-2021-11-01/00102-2021-11-01.json: name"], plan.Differences.Select(found => $"{found.Path}: {found.Key}"));
        Assert.Equal((1, 8), Counts(plan));
        var completed = Place(plan, "00101-2025-07-01");
        Assert.Equal(["00101-2023-01-01 whole", "00102-2021-11-01 part"], Links(completed, "predecessors"));
        Assert.Equal("Nghị quyết của tỉnh.", (string?)completed["source"]);

        var replaced = Again(replace: true);
        Assert.Empty(replaced.Differences);
        Assert.Equal("Xã C", (string?)Place(replaced, "00102-2021-11-01")["name"]);

        PlaceImportPlan Again(bool replace) =>
            PlaceImport.Plan([Table("a.tsv", Dated), Table("b_2025-07-01.tsv", Communes), Table("c_2025-07-01.tsv", Provinces)], Since, replace, files.GetValueOrDefault);

        void Edit(string id, Action<JsonObject> change)
        {
            var place = JsonNode.Parse(files[id].Bytes.Span)!.AsObject();
            change(place);
            files[id] = files[id] with { Bytes = Encoding.UTF8.GetBytes(place.ToJsonString()) };
        }
    }

    [Theory]
    [InlineData("xa\t00103\tE\tXã E\tXã", "a.tsv(11,17) ", "5 ô")]
    [InlineData("thon\t00103\tE\tXã E\tXã\t010\t\t\t\t", "a.tsv(11,1) ", "tinh, huyen, xa")]
    [InlineData("xa\t0010 3\tE\tXã E\tXã\t010\t\t\t\t", "a.tsv(11,4) ", "không phải mã")]
    [InlineData("xa\t00103\tE\tXã E\tLàng\t010\t\t\t\t", "a.tsv(11,17) ", "Làng")]
    [InlineData("xa\t00103\tE\tXã E\tXã\t\t\t\t\t", "a.tsv(11,20) ", "parent_code")]
    [InlineData("xa\t00103\tE\tXã E\tXã\t099\t\t\t\t", "a.tsv(11,20) ", "099")]
    [InlineData("xa\t00103\tE\tXã E\tXã\t010\t2025-02-30\t\t\t", "a.tsv(11,24) ", "2025-02-30")]
    [InlineData("xa\t00103\tE\tXã E\tXã\t010\t2025-02-01\t2024-01-01\t\t", "a.tsv(11,35) ", "không sau")]
    [InlineData("xa\t00102\tE\tXã E\tXã\t010\t\t\t\t", "a.tsv(11,4) ", "còn hiệu lực")]
    public void What_is_wrong_with_a_table_is_said_where_it_stands(string line, string where, string words)
    {
        var plan = Plan(Dated + line + "\n", Communes, Provinces);
        Assert.Contains(plan.Problems, problem =>
            $"{problem.Path}({problem.Line},{problem.Column}) " == where && problem.Problem.In(Language.Vietnamese).Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public void Marks_stored_apart_are_refused() =>
        Assert.Contains(Plan(Dated + "xa\t00103\tE\tXa\u0303 E\tXã\t010\t\t\t\t\n", Communes, Provinces).Problems, problem => problem.Line == 11);

    [Theory]
    [InlineData("a.tsv", "one\ttwo\n", "không nhận ra")]
    [InlineData("list.tsv", "level\tcode\tname\tfull_name\ttype\tparent_code\n", "ngày của bảng")]
    [InlineData("list_2025-07-01.tsv", "level\tcode\tname\tfull_name\ttype\tparent_code\n", "không có bảng nào")]
    public void A_table_that_is_none_is_refused(string path, string text, string words)
    {
        var plan = PlaceImport.Plan([Table(path, text)], Since, replace: false, _ => null);
        Assert.Contains(plan.Problems, problem => problem.Problem.In(Language.Vietnamese).Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public void A_list_is_held_against_the_dated_one_whatever_vowel_bears_the_tone()
    {
        string List(string name) => $"level\tcode\tname\tfull_name\ttype\tparent_code\nxa\t00101\tH\t{name}\tXã\t01\n";
        Assert.Empty(PlaceImport.Plan([Table("a.tsv", Dated), Table("l_2025-07-02.tsv", List("Xã Hoà"))], Since, replace: false, _ => null).Problems);
        Assert.Single(PlaceImport.Plan([Table("a.tsv", Dated), Table("l_2025-07-02.tsv", List("Xã Hóa"))], Since, replace: false, _ => null).Problems);
    }

    private static PlaceImportPlan Plan(string dated, string communes, string provinces) =>
        PlaceImport.Plan([Table("a.tsv", dated), Table("b_2025-07-01.tsv", communes), Table("c_2025-07-01.tsv", provinces)], Since, replace: false, _ => null);

    private static TableFile Table(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    private static (int Written, int Same) Counts(PlaceImportPlan plan) => (plan.Files.Length, plan.Same);

    private static JsonObject Place(PlaceImportPlan plan, string id) =>
        JsonNode.Parse(plan.Files.Single(file => file.Path.EndsWith($"/{id}.json", StringComparison.Ordinal)).Bytes.Span)!.AsObject();

    private static IEnumerable<string> Links(JsonObject place, string key) => place[key]!.AsArray().Select(link => $"{link!["place"]} {link["part"]}");
}
