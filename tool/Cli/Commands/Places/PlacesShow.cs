using Antt.Cli.Text;
using Antt.Engine;
using Antt.Model;
using Antt.Model.Places;

namespace Antt.Cli.Commands.Places;

/// <summary><c>antt places show</c>: what a code or an id stands for on a day, and what it came from and became.</summary>
internal static class PlacesShow
{
    public static ExitCode Run(Screen screen, string code, DateOnly day)
    {
        if (!OpenRegister.TryOpen(screen, near: null, out var register)) return ExitCode.Usage;
        var summary = register.Run(screen, new RunOptions(screen.Environment.Today) { Unit = "" }, onResult: null);
        if (summary.Frame is not { } frame) return screen.Fail(RunText.RegisterUnreadable);
        var index = new PlaceIndex(frame.Places);
        if (!frame.Places.ContainsKey(code) && index.WithCode(code).IsEmpty) return screen.Refuse(PlacesText.Unknown(code));
        var found = index.Resolve(code, day);
        if (found.IsEmpty) return screen.Fail(PlacesText.NothingOn(code, day));
        foreach (var place in found) Print(screen, place, index, frame, day);
        return FindingLines.Close(screen, summary);
    }

    private static void Print(Screen screen, Place place, PlaceIndex index, RegisterFrame frame, DateOnly day)
    {
        screen.Print(PlacesText.Place(place.Name, place.Id, index.ParentOn(place, day)?.Name, place.InForce.From, place.InForce.To));
        foreach (var link in place.Predecessors) screen.Print(PlacesText.Predecessor(NameOf(link.Place), link.Place, link.Whole));
        foreach (var link in place.Successors) screen.Print(PlacesText.Successor(NameOf(link.Place), link.Place, link.Whole));

        string NameOf(string id) => frame.Places.TryGetValue(id, out var other) ? other.Name : id;
    }
}
