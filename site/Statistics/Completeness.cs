using System.Collections.Immutable;
using Antt.Model;
using Antt.Model.Places;

namespace Antt.Site.Statistics;

/// <summary>How much of what could be published is: what a reader cannot check or find here, because the register does not have it yet.</summary>
public static class Completeness
{
    private static readonly ImmutableArray<StatisticColumn> Columns =
        [new("published", new("Nội dung", "What is published")), new("count", new("Có", "There")), new("of", new("Trong số", "Out of"))];

    /// <summary>The figures; a row for each thing of which the register has at least one that could carry it.</summary>
    public static Statistic Of(RegisterView view)
    {
        var register = view.Register;
        var units = register.Units.Where(unit => unit.To is null || view.AsOf <= unit.To).ToList();
        var recognitions = register.Units.SelectMany(static unit => unit.Recognitions).ToList();
        var communes = register.Places.Where(place => place.Level == AdministrativeLevel.Commune && view.IsInForce(place)).ToList();
        return new Statistic("day-du", new("Dữ liệu đầy đủ đến đâu", "How complete the data are"), Columns,
        [
            .. new[]
            {
                Row(new("Quyết định có dấu vân tay của bản ký", "Decisions with the fingerprint of the signed original"), register.Decisions, static decision => decision.OriginalHash is not null),
                Row(new("Quyết định có nêu nơi tiếp nhận ý kiến không đồng ý", "Decisions with an office to turn to against them"), register.Decisions, decision => view.ObjectionTo(decision) is not null),
                Row(new("Công nhận có số giấy", "Recognitions with the number of a certificate"), recognitions, static recognition => recognition.Certificate is not null),
                Row(new("Giấy công nhận có chữ ký của máy", "Certificates with a machine's signature"), view.Certificates, static issued => issued.Certificate.Signature is not null),
                Row(new("Đơn vị nằm ở xã, phường đang có hiệu lực", "Units in a commune that exists"), units, unit => view.Place(unit.PlaceOn(view.AsOf)) is { } place && view.IsInForce(place)),
                Row(new("Xã, phường có đường ranh để vẽ bản đồ", "Communes with an outline for the map"), communes, place => view.OutlineOf(place.Id) is not null),
            }.Where(static row => row[2].Count > 0),
        ]);
    }

    private static ImmutableArray<StatisticCell> Row<T>(Words what, IReadOnlyCollection<T> all, Func<T, bool> has) =>
        [StatisticCell.Of(what), StatisticCell.Of(all.Count(has), all.Count), StatisticCell.Of(all.Count)];
}
