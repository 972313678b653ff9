using Antt.Model;
using Antt.Site;
using Antt.Site.Statistics;
using Antt.Tests.Engine.Publishing;

namespace Antt.Tests.Site.Statistics;

/// <summary>Figures are those of the export; pictures can be read without their colours.</summary>
public sealed class StatisticsTests
{
    private static readonly Lazy<RegisterView> View = new(() => new RegisterView(Published.Register(Published.Files()), new SiteOptions()));
    private static readonly Lazy<SortedDictionary<string, string>> Site = new(() => BuiltSite.Build(View.Value.Register, new SiteOptions()));

    [Fact]
    public void Shares_of_a_province_are_those_published()
    {
        var province = View.Value.Provinces[0].Id;
        var statistic = RegisterStatistics.Shares(View.Value, province);
        Assert.NotEmpty(statistic.Rows);
        Assert.Equal(
            View.Value.Register.Shares.Where(share => share.Place == province).OrderBy(share => share.Year).Select(share => ($"{share.Year}", (int?)share.Population, share.Registered, (int?)share.Recognised)),
            statistic.Rows.Select(row => (row[0].Text!.Value.Vi, row[1].Count, row[2].Count, row[3].Count)));
    }

    [Fact]
    public void Each_picture_says_its_numbers_and_has_its_table()
    {
        foreach (var path in Site.Value.Keys.Where(path => path.Contains("thong-ke/", StringComparison.Ordinal) && path.EndsWith(".html", StringComparison.Ordinal)))
        {
            var page = BuiltSite.Parse(Site.Value[path]);
            Assert.All(page.QuerySelectorAll("svg.chart"), chart => Assert.Matches("[0-9]", chart.GetAttribute("aria-label")!));
            Assert.True(page.QuerySelectorAll(".figure-table table").Length >= page.QuerySelectorAll("svg.chart").Length, path);
        }
    }

    [Fact]
    public void Under_each_table_is_its_file_with_the_same_numbers()
    {
        var files = 0;
        foreach (var path in Site.Value.Keys.Where(path => path.StartsWith("thong-ke/", StringComparison.Ordinal) && path.EndsWith(".html", StringComparison.Ordinal)))
        {
            foreach (var table in BuiltSite.Parse(Site.Value[path]).QuerySelectorAll(".figure-table"))
            {
                var link = table.QuerySelector("a[download]")!.GetAttribute("href")!;
                var file = Site.Value[new Uri(new Uri("http://site/" + path), link).AbsolutePath[1..]].TrimStart('\uFEFF');
                string[] lines = file.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
                var rows = table.QuerySelectorAll("tbody tr");
                Assert.Equal(rows.Length, lines.Length - 1);
                Assert.Equal(table.QuerySelectorAll("thead th").Length, lines[0].Split(',').Length);
                files++;
            }
        }
        Assert.True(files > 3, $"only {files} files");
    }

    [Fact]
    public void What_the_register_lacks_is_counted_and_not_what_units_lack()
    {
        var register = View.Value.Register;
        var rows = Completeness.Of(View.Value).Rows;
        Assert.Equal(6, rows.Length);
        Assert.All(rows, row => Assert.InRange(row[1].Count!.Value, 0, row[2].Count!.Value));
        Assert.Equal((register.Decisions.Count(decision => decision.OriginalHash is not null), register.Decisions.Length), (rows[0][1].Count, rows[0][2].Count));
        Assert.Equal((register.Signatures.Length, View.Value.Certificates.Length), (rows[3][1].Count, rows[3][2].Count));
        var bare = register with { Decisions = [.. register.Decisions.Select(decision => decision with { OriginalHash = null })], Objections = [], Signatures = [] };
        Assert.Equal([0, 0], Completeness.Of(new RegisterView(bare, new SiteOptions())).Rows.Take(2).Select(row => row[1].Count));
        Assert.Empty(Completeness.Of(new RegisterView(register with { Decisions = [], Units = [], Places = [], Signatures = [] }, new SiteOptions())).Rows);
    }

    [Fact]
    public void Communes_stand_in_alphabetical_order()
    {
        var province = View.Value.Provinces[0].Id;
        var page = BuiltSite.Parse(Site.Value[$"thong-ke/{province}/index.html"]);
        string[] names = [.. page.QuerySelectorAll(".map a text:first-of-type").Select(name => name.TextContent)];
        Assert.NotEmpty(names);
        Assert.Equal(names.Order(VietnameseOrder.Instance), names);
    }

    [Theory]
    [InlineData(new[] { 0.5, 0.5, 0.5, 0.5, 0.5, 0.5 })]
    [InlineData(new[] { 0.0, 0.01, 0.02, 0.03, 0.9, 1.0 })]
    [InlineData(new[] { 0.0, 0.0, 0.0, 1.0, 1.0, 1.0 })]
    public void Names_of_lines_never_cover_each_other(double[] shares)
    {
        var plot = new LinePlot([2025], [.. shares.Select((share, line) => new Series(new Words($"{line}", $"{line}"), [share]))]);
        double[] heights = [.. plot.Labels.Select(height => height!.Value).Order()];
        Assert.All(heights.Zip(heights.Skip(1)), pair => Assert.True(pair.Second - pair.First >= 17.9, string.Join(" ", heights)));
        Assert.All(heights, height => Assert.InRange(height, 0, LinePlot.Height));
    }

    [Fact]
    public void A_line_breaks_where_a_year_has_no_share()
    {
        var plot = new LinePlot([2023, 2024, 2025], [new Series(new Words("a", "a"), [0.5, null, 0.25])]);
        Assert.Equal(2, plot.Path(new Series(new Words("a", "a"), [0.5, null, 0.25])).Count(letter => letter == 'M'));
        Assert.Equal(2, plot.Points(new Series(new Words("a", "a"), [0.5, null, 0.25])).Count());
    }
}
