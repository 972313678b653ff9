using System.Globalization;
using Antt.Bench.Scenario.Placing;

namespace Antt.Bench.Scenario.Writing;

/// <summary>
/// One file per decision, below its authority and year. A folder holds a thousand entries at most, so that a register of more authorities
/// keeps the decisions of a province together, as its archive would.
/// </summary>
internal sealed class DecisionFiles(ScenarioPlan plan, PlaceFiles places, CopyShift shift, bool byProvince)
{
    public void Write(RegisterFolder folder)
    {
        foreach (var (key, signer, units) in plan.Decisions.All)
        {
            folder.Write(PathOf(key), json =>
            {
                json.Text("number", shift.Decision(key.Number));
                json.Day("date", key.Date);
                json.Number("year", key.Year);
                json.Object("authority", () =>
                {
                    json.Text("level", key.Level);
                    json.Text("body", key.Body);
                    json.Text("place", key.Place is { } place ? places.Id(place) : null);
                });
                if (signer is not null)
                {
                    json.Object("signer", () => json.Text("office", signer));
                }

                json.Texts("legalBasis", ["tt-124-2021"]);
                json.Objects("units", units, unit =>
                {
                    json.Text("unit", shift.Unit(unit.Unit));
                    json.Text("action", unit.Action);
                    json.Text("certificate", unit.Certificate is { } certificate ? shift.Certificate(certificate) : null);
                });
            });
        }
    }

    private string PathOf(DecisionKey key)
    {
        var place = key.Place is { } known ? places.Id(known) : shift.Code(key.Province);
        var authority = $"{Slug.Of(key.Body)}-{place}";
        var date = key.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var number = $"{Slug.Of(shift.Decision(key.Number))}-{date}";
        return byProvince ? $"decisions/{shift.Code(key.Province)}/{key.Year}/{authority}-{number}.json" : $"decisions/{authority}/{key.Year}/{number}.json";
    }
}
