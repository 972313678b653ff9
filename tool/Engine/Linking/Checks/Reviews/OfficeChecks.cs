using System.Globalization;
using Antt.Model;
using Antt.Model.Offices;
using Antt.Model.Profiles;

namespace Antt.Engine.Linking.Checks.Reviews;

/// <summary>The list of offices: each once, at a place that exists, and no account or key in two hands on one day.</summary>
internal static class OfficeChecks
{
    public static void Check(RegisterFrame frame, KnownNames names, Findings findings)
    {
        var offices = frame.Offices.All;
        for (var i = 0; i < offices.Length; i++)
        {
            var office = offices[i];
            var file = office.Input.File;
            if (offices.AsSpan(0, i).ToArray().Any(earlier => earlier.Id == office.Id)) findings.Add(OfficeDiagnostics.OfficeTwice, file, Pointer(i, "id"), office.Id);
            if (office.InForce.IsReversed)
                findings.Add(LinkDiagnostics.SpanReversed, file, Pointer(i, "to"), Findings.Day(office.InForce.To), Findings.Day(office.InForce.From));
            if (office.Place is { } place && !names.Places.Contains(place))
                findings.Add(LinkDiagnostics.DanglingPlace, file, Pointer(i, "place"), place, Nearest.Of(place, names.Places));
            if (office.Role != Office.Recorder && !WorkflowRoles.All.Contains(office.Role))
                findings.Add(OfficeDiagnostics.OfficeRoleUnknown, file, Pointer(i, "role"), office.Role, Nearest.Of(office.Role, WorkflowRoles.All));
            for (var j = 0; j < office.Keys.Length; j++)
                if (!office.Keys[j].IsWellFormed) findings.Add(OfficeDiagnostics.KeyMalformed, file, Pointer(i, $"keys/{Findings.Number(j)}/key"), office.Id);
            for (var j = 0; j < i; j++) CheckShared(office, offices[j], i, findings);
        }
    }

    private static void CheckShared(Office office, Office other, int position, Findings findings)
    {
        if (office.Id == other.Id) return;
        for (var i = 0; i < office.Accounts.Length; i++)
        {
            var held = office.Accounts[i];
            if (other.Accounts.Any(known => known.Account == held.Account && known.InForce.Overlaps(held.InForce)))
                findings.Add(OfficeDiagnostics.AccountInTwoHands, office.Input.File, Pointer(position, $"accounts/{Findings.Number(i)}/number"), held.Account, other.Id);
        }
        for (var i = 0; i < office.Keys.Length; i++)
        {
            var held = office.Keys[i];
            if (other.Keys.Any(known => known.Key == held.Key && known.InForce.Overlaps(held.InForce)))
                findings.Add(OfficeDiagnostics.AccountInTwoHands, office.Input.File, Pointer(position, $"keys/{Findings.Number(i)}/key"), "khoá SSH", other.Id);
        }
    }

    private static string Pointer(int position, string key) => string.Create(CultureInfo.InvariantCulture, $"offices/{position}/{key}");
}
