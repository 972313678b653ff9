using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Antt.Engine.Publishing;
using Antt.Engine.Publishing.Verifying;
using Antt.Model;
using Antt.Model.Publication;
using Antt.Site;
using Antt.Tests.Engine.Publishing;

namespace Antt.Tests.Site.OpenData;

/// <summary>What the site hands out besides pages: every file readable by its own kind of reader, complete, and the same to the byte when built again.</summary>
public sealed class OpenDataTests
{
    private const string Site = "https://an-toan.example/so";
    private static readonly PublicRegister Demonstration = Published.Register(Published.Files());
    private static readonly PublicRegister Register = Demonstration with { Head = Demonstration.Head with { SiteAddress = null } };
    private static readonly SortedDictionary<string, byte[]> Files = HandedOut.Of(Register);
    private static readonly PublicRegister WithAddress = Register with { Head = Register.Head with { SiteAddress = Site } };

    [Fact]
    public void The_same_register_gives_the_same_bytes_and_no_thread_is_seen()
    {
        Assert.Equal(Files, HandedOut.Of(Register, new SiteOptions { Parallelism = 4 }));
        Assert.DoesNotContain(Files.Keys, path => path.StartsWith("sitemap", StringComparison.Ordinal));
    }

    [Fact]
    public void The_export_is_handed_out_byte_for_byte_and_verifies()
    {
        foreach (var file in ExportWriter.Files(Register)) Assert.Equal(file.Bytes.ToArray(), Files["du-lieu/moi-nhat/" + file.Path]);
        var taken = Files.Where(file => file.Key.StartsWith("du-lieu/moi-nhat/", StringComparison.Ordinal)).Select(file => new OutputFile(file.Key["du-lieu/moi-nhat/".Length..], file.Value));
        Assert.True(new ExportVerifier(taken).All(null).Holds);
    }

    [Fact]
    public void The_archive_holds_the_files_as_they_are_and_stands_at_its_day_too()
    {
        using var archive = new ZipArchive(new MemoryStream(Files["du-lieu/moi-nhat.zip"]));
        Assert.Equal(Files["du-lieu/moi-nhat.zip"], Files[$"du-lieu/ban/{Register.Head.AsOf:yyyy-MM-dd}.zip"]);
        Assert.Contains("CC BY 4.0", Read(archive.GetEntry("doc-truoc.txt")!), StringComparison.Ordinal);
        var entries = archive.Entries.Where(entry => entry.FullName != "doc-truoc.txt").ToList();
        foreach (var entry in entries) Assert.Equal(Files.Text("du-lieu/" + entry.FullName), Read(entry));
        Assert.Equal(
            Files.Keys.Where(path => path.StartsWith("du-lieu/moi-nhat/", StringComparison.Ordinal) || path.StartsWith("du-lieu/bang/", StringComparison.Ordinal) || path == "du-lieu/tu-dien.json").Select(path => path["du-lieu/".Length..]),
            entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_record_has_a_file_of_its_own_and_all_stand_in_one()
    {
        foreach (var unit in Register.Units) Assert.Equal(unit.Id, Json($"don-vi/{unit.Id}/don-vi.json")["id"]!.GetValue<string>());
        foreach (var place in Register.Places) Assert.Equal(place.Id, Json($"dia-ban/{place.Id}/dia-ban.json")["id"]!.GetValue<string>());
        foreach (var entry in Register.Log) Assert.Equal(entry.Content, FileSums.Hash(Files[$"quyet-dinh/{entry.Decision}/quyet-dinh.json"]));
        var all = Json("du-lieu/tat-ca.json");
        Assert.Equal(Register.Units.Length, all["units"]!.AsArray().Count);
        Assert.Equal(Register.Decisions.Length, all["decisions"]!.AsArray().Count);
        Assert.Equal(Register.Head.Licence!.Address, all["export"]!["licence"]!["address"]!.GetValue<string>());
        Assert.DoesNotContain(Files.Keys, path => path.StartsWith("en/", StringComparison.Ordinal) && !path.EndsWith(".html", StringComparison.Ordinal) && !path.EndsWith(".xml", StringComparison.Ordinal) && !path.EndsWith(".ics", StringComparison.Ordinal));
    }

    [Fact]
    public void Feeds_and_calendars_speak_both_languages_about_the_same()
    {
        XNamespace atom = "http://www.w3.org/2005/Atom";
        foreach (var path in Files.Keys.Where(path => !path.StartsWith("en/", StringComparison.Ordinal) && (path.EndsWith(".ics", StringComparison.Ordinal) || path.EndsWith("/tin.xml", StringComparison.Ordinal) || path is "du-lieu/quyet-dinh.xml" or "du-lieu/thu-hoi.xml")))
        {
            var (vi, en) = (Files.Text(path), Files.Text("en/" + path));
            if (path.EndsWith(".ics", StringComparison.Ordinal))
            {
                Assert.Equal(vi.Split("BEGIN:VEVENT").Length, en.Split("BEGIN:VEVENT").Length);
                Assert.DoesNotContain("Quyết định số", en, StringComparison.Ordinal);
                continue;
            }
            var (one, other) = (XDocument.Parse(vi).Root!, XDocument.Parse(en).Root!);
            Assert.Equal(("vi", "en"), (one.Attribute(XNamespace.Xml + "lang")!.Value, other.Attribute(XNamespace.Xml + "lang")!.Value));
            Assert.Equal(one.Elements(atom + "entry").Select(entry => entry.Element(atom + "id")!.Value), other.Elements(atom + "entry").Select(entry => entry.Element(atom + "id")!.Value));
            Assert.NotEqual(one.Element(atom + "id")!.Value, other.Element(atom + "id")!.Value);
            Assert.All(other.Elements(atom + "entry"), entry => Assert.StartsWith("Decision No. ", entry.Element(atom + "title")!.Value, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Every_certificate_has_a_file_that_verifies_unless_it_was_withdrawn()
    {
        var verifier = new ExportVerifier(ExportWriter.Files(Register));
        var issued = Certificates.Of(Register);
        Assert.NotEmpty(issued);
        Assert.Equal(issued.Length, issued.Select(one => one.Path).Distinct().Count());
        foreach (var one in issued) Assert.Equal(one.EndedBy is null, verifier.Certificate(one.Path, Files[one.Path], null).Holds);
        Assert.Equal(
            issued.Where(one => one.EndedBy is not null).Select(one => one.Certificate.Number),
            Json("giay-cong-nhan/thu-hoi.json")["revoked"]!.AsArray().Select(one => one!["number"]!.GetValue<string>()));
    }

    [Fact]
    public void Feeds_are_valid_atom_with_names_that_stay_and_days_of_decisions()
    {
        XNamespace atom = "http://www.w3.org/2005/Atom";
        foreach (var register in new[] { Register, WithAddress })
        {
            var files = HandedOut.Of(register);
            var feeds = files.Where(file => file.Key is "du-lieu/quyet-dinh.xml" or "du-lieu/thu-hoi.xml" or "en/du-lieu/quyet-dinh.xml" or "en/du-lieu/thu-hoi.xml" || file.Key.EndsWith("/tin.xml", StringComparison.Ordinal)).ToList();
            Assert.Equal((Register.Places.Length + 2) * 2, feeds.Count);
            foreach (var (path, bytes) in feeds)
            {
                var feed = XDocument.Load(new MemoryStream(bytes)).Root!;
                Assert.Equal(atom + "feed", feed.Name);
                var records = feed.Elements(atom + "entry").Prepend(feed).ToList();
                foreach (var record in records)
                {
                    Assert.Matches(@"^tag:[a-z.-]+,\d{4}-\d{2}-\d{2}:\S+$", record.Element(atom + "id")!.Value);
                    Assert.False(string.IsNullOrWhiteSpace(record.Element(atom + "title")!.Value));
                    Assert.True(DateTimeOffset.TryParse(record.Element(atom + "updated")!.Value, System.Globalization.CultureInfo.InvariantCulture, out _));
                    Assert.NotNull(record.Element(atom + "author")!.Element(atom + "name"));
                    Assert.All(record.Elements(atom + "link"), link =>
                    {
                        var target = new Uri(new Uri($"{Site}/{path}"), link.Attribute("href")!.Value).AbsoluteUri;
                        Assert.True(files.ContainsKey(Uri.UnescapeDataString(target[(Site.Length + 1)..])), target);
                    });
                }
                Assert.Equal(records.Count, records.Select(record => record.Element(atom + "id")!.Value).Distinct().Count());
            }
            Assert.Equal(Register.Decisions.Length, XDocument.Load(new MemoryStream(files["du-lieu/quyet-dinh.xml"])).Root!.Elements(atom + "entry").Count());
        }
    }

    [Fact]
    public void Calendars_hold_the_days_of_the_law_and_the_decisions_and_no_line_is_too_long()
    {
        foreach (var place in Register.Places)
        {
            var bytes = Files[$"dia-ban/{place.Id}/lich.ics"];
            var text = Encoding.UTF8.GetString(bytes);
            Assert.StartsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", text, StringComparison.Ordinal);
            Assert.EndsWith("END:VCALENDAR\r\n", text, StringComparison.Ordinal);
            Assert.All(text.Split("\r\n"), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, line));
            var ids = text.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n").Where(line => line.StartsWith("UID:", StringComparison.Ordinal)).ToList();
            Assert.Equal(ids.Count, ids.Distinct().Count());
            Assert.Equal(ids.Count, text.Split("BEGIN:VEVENT").Length - 1);
            if (place.To is null) Assert.Contains("Hạn đăng ký đạt tiêu chuẩn năm 2026", text.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        }
        Assert.Contains(Register.Places, place => Encoding.UTF8.GetString(Files[$"dia-ban/{place.Id}/lich.ics"]).Contains("Quyết định số", StringComparison.Ordinal));
    }

    [Fact]
    public void Badges_are_pictures_that_say_the_standing_in_both_languages()
    {
        XNamespace svg = "http://www.w3.org/2000/svg";
        var view = new RegisterView(Register, new SiteOptions());
        foreach (var unit in Register.Units)
        {
            var picture = XDocument.Load(new MemoryStream(Files[$"don-vi/{unit.Id}/huy-hieu.svg"])).Root!;
            var standing = UnitStanding.Of(unit, view).Said;
            Assert.Equal("img", picture.Attribute("role")!.Value);
            Assert.Contains(standing.Vi, picture.Element(svg + "title")!.Value, StringComparison.Ordinal);
            Assert.Contains(standing.En, picture.Element(svg + "desc")!.Value, StringComparison.Ordinal);
            Assert.DoesNotContain(picture.Descendants(), element => element.Name.LocalName is "script" or "style" or "image" or "use" or "a");
        }
    }

    [Fact]
    public void Changes_by_month_name_what_was_decided_renamed_and_merged()
    {
        var months = Json("du-lieu/thay-doi/index.json")["months"]!.AsArray();
        var changes = months.SelectMany(month => Json("du-lieu/thay-doi/" + month!["file"]!.GetValue<string>())["changes"]!.AsArray()).ToList();
        Assert.Equal(months.Sum(month => month!["changes"]!.GetValue<int>()), changes.Count);
        Assert.Equal(Register.Decisions.Sum(decision => decision.Entries.Length), changes.Count(change => change!["decision"] is not null));
        foreach (var kind in new[] { "recognised", "amended", "revoked", "unit-renamed", "unit-moved", "place-merged" }) Assert.Contains(changes, change => change!["kind"]!.GetValue<string>() == kind);
        Assert.All(changes.Where(change => change!["kind"]!.GetValue<string>() == "place-merged"), change => Assert.NotEmpty(change!["into"]!.AsArray()));
        Assert.All(months, month => Assert.All(
            Json("du-lieu/thay-doi/" + month!["file"]!.GetValue<string>())["changes"]!.AsArray(), change => Assert.StartsWith(month["month"]!.GetValue<string>(), change!["date"]!.GetValue<string>(), StringComparison.Ordinal)));
    }

    [Fact]
    public void The_dictionary_explains_every_field_that_is_handed_out()
    {
        var known = Json("du-lieu/tu-dien.json")["documents"]!.AsArray().ToDictionary(
            document => document!["name"]!.GetValue<string>(), document => document!["fields"]!.AsArray().Select(field => field!["path"]!.GetValue<string>()).ToHashSet());
        foreach (var (path, bytes) in Files.Where(file => file.Key.StartsWith("du-lieu/moi-nhat/", StringComparison.Ordinal) && file.Key.EndsWith(".json", StringComparison.Ordinal)))
        {
            var paths = Paths(JsonNode.Parse(bytes)!, "").Distinct().ToList();
            Assert.True(known.Values.Any(fields => paths.All(fields.Contains)), $"{path}: {string.Join(", ", paths)}");
        }
        var (page, english) = (BuiltSite.Parse(Files.Text("du-lieu/tu-dien.html")).Body!.TextContent, BuiltSite.Parse(Files.Text("en/du-lieu/tu-dien.html")).Body!.TextContent);
        foreach (var field in Json("du-lieu/tu-dien.json")["documents"]!.AsArray().SelectMany(document => document!["fields"]!.AsArray()))
        {
            Assert.Contains(field!["path"]!.GetValue<string>(), page, StringComparison.Ordinal);
            Assert.Contains(field["meaning"]!["vi"]!.GetValue<string>(), page, StringComparison.Ordinal);
            Assert.Contains(field["meaning"]!["en"]!.GetValue<string>(), english, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Search_engines_are_told_of_every_page_where_the_site_has_an_address()
    {
        XNamespace map = "http://www.sitemaps.org/schemas/sitemap/0.9";
        var files = HandedOut.Of(WithAddress);
        var listed = XDocument.Load(new MemoryStream(files["sitemap.xml"])).Root!.Elements(map + "url").Select(url => url.Element(map + "loc")!.Value).ToList();
        Assert.Equal(
            files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal) && !path.EndsWith("404.html", StringComparison.Ordinal)),
            listed.Select(address => Uri.UnescapeDataString(address[(Site.Length + 1)..])).Order(StringComparer.Ordinal));
        Assert.Equal($"User-agent: *\nAllow: /\nSitemap: {Site}/sitemap.xml\n", files.Text("robots.txt"));
        var parts = Antt.Site.OpenData.Sitemap.Of("https://x/", [.. Enumerable.Range(0, 7).Select(number => $"{number}.html")], most: 3).ToList();
        Assert.Equal(["sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml", "sitemap.xml"], parts.Select(part => part.Path));
        Assert.Equal(3, XDocument.Load(new MemoryStream(parts[^1].Bytes.ToArray())).Root!.Elements(map + "sitemap").Count());
    }

    [Fact]
    public void The_catalogue_names_licence_publisher_and_files_that_are_there()
    {
        var dataset = JsonNode.Parse(HandedOut.Of(WithAddress)["du-lieu/dcat.jsonld"])!["dcat:dataset"]![0]!;
        Assert.Equal("dcat:Dataset", dataset["@type"]!.GetValue<string>());
        foreach (var property in new[] { "dct:title", "dct:description", "dct:publisher", "dct:modified", "dcat:keyword", "dcat:landingPage" }) Assert.NotNull(dataset[property]);
        foreach (var distribution in dataset["dcat:distribution"]!.AsArray())
        {
            Assert.True(Files.ContainsKey(distribution!["dcat:downloadURL"]!["@id"]!.GetValue<string>()[(Site.Length + 1)..]));
            Assert.Equal(Register.Head.Licence!.Address, distribution["dct:license"]!["@id"]!.GetValue<string>());
        }
    }

    [Fact]
    public void A_data_block_is_json_that_nothing_in_the_register_can_leave()
    {
        var hostile = Register with { Head = Register.Head with { Name = new Words("</script><script>alert(1)</script>", "<!--<script>") } };
        var page = BuiltSite.Parse(Encoding.UTF8.GetString(HandedOut.Of(hostile)["du-lieu/index.html"]));
        var block = page.QuerySelectorAll("script").Where(script => script.GetAttribute("src") is null).ToList();
        Assert.Equal("application/ld+json", Assert.Single(block).GetAttribute("type"));
        using var data = JsonDocument.Parse(block[0].TextContent);
        Assert.Equal("</script><script>alert(1)</script>", data.RootElement.GetProperty("name").GetString());
    }

    [Fact]
    public void A_register_without_a_licence_says_so()
    {
        var files = HandedOut.Of(Register with { Head = Register.Head with { Licence = null } });
        Assert.Contains("chưa nêu điều kiện", files.Text("du-lieu/index.html"), StringComparison.Ordinal);
        Assert.Contains("has not said on which terms", files.Text("en/du-lieu/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("license", files.Text("du-lieu/dcat.jsonld"), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Paths(JsonNode node, string path) => node switch
    {
        JsonObject block => block.SelectMany(field => Paths(field.Value!, path.Length == 0 ? field.Key : $"{path}.{field.Key}").Prepend(path.Length == 0 ? field.Key : $"{path}.{field.Key}")),
        JsonArray list => list.SelectMany(item => Paths(item!, path + "[]")),
        _ => [],
    };

    private static JsonNode Json(string path) => JsonNode.Parse(Files[path])!;

    private static string Read(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open(), new UTF8Encoding(false), detectEncodingFromByteOrderMarks: false);
        return reader.ReadToEnd();
    }
}
