using Antt.Cli.CommandLine;
using Antt.Model;
using Antt.Model.Law;

namespace Antt.Cli.Commands.Localities;

/// <summary>A profile or a place that somebody asks about by its id.</summary>
/// <param name="Id">The id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Profile">The profile; null for a place.</param>
internal sealed record LawSubject(string Id, Words Name, Profile? Profile)
{
    /// <summary>Finds it; null when there is none of that id.</summary>
    public static LawSubject? Find(RegisterFrame frame, string id) =>
        frame.Profiles.TryGetValue(id, out var profile) ? new LawSubject(id, profile.Locality?.Name ?? profile.Name, profile)
        : frame.Places.TryGetValue(id, out var place) ? new LawSubject(id, new Words(place.Name, place.Name), null)
        : null;

    /// <summary>The id most like one that is not there.</summary>
    public static string? Closest(RegisterFrame frame, string id) => ClosestName.To(id, frame.Profiles.Keys.Concat(frame.Places.Keys));
}
