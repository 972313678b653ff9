using Antt.Model;
using Antt.Site.OpenData;

namespace Antt.Site.Statistics;

/// <summary>The file under each picture: the rows of its statistic as CSV, with Vietnamese words and untouched numbers.</summary>
internal static class StatisticFiles
{
    /// <summary>The files of the whole register and of each province.</summary>
    public static IEnumerable<OutputFile> Of(RegisterView view) =>
        RegisterStatistics.Whole(view).Select(static statistic => FileOf(null, statistic)).Concat(
            view.Provinces.SelectMany(province => RegisterStatistics.Of(view, province.Id).Select(statistic => FileOf(province.Id, statistic))));

    private static OutputFile FileOf(string? place, Statistic statistic)
    {
        var file = new CsvFile([.. statistic.Columns.Select(static column => column.Key)]);
        foreach (var row in statistic.Rows)
            file.Row([.. row.Select(static cell => cell.Text is { } text ? text.Vi : CsvFile.Number(cell.Count))]);
        return file.File(SitePaths.Statistic(place, statistic.Id));
    }
}
