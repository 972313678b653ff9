using System.Globalization;
using Antt.Bench.Scenario.Placing;

namespace Antt.Bench.Scenario.Writing;

/// <summary>One file per decision, below its authority and year.</summary>
internal sealed class DecisionFiles(ScenarioPlan plan, PlaceFiles places, CopyShift shift)
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
        var date = key.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return $"decisions/{Slug.Of(key.Body)}-{place}/{key.Year}/{Slug.Of(shift.Decision(key.Number))}-{date}.json";
    }
}
