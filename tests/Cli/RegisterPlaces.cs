using Antt.Cli.Disk;
using Antt.Engine;
using Antt.Model;
using Antt.Model.Places;

namespace Antt.Tests.Cli;

/// <summary>The places of a register on disk, as the Model sees them.</summary>
internal sealed class RegisterPlaces(RegisterFrame frame)
{
    public PlaceIndex Index { get; } = new(frame.Places);

    public static RegisterPlaces Read(string root) =>
        new(Pipeline.Run(new DiskTree(root), new RunOptions(CliRun.Today) { Parallelism = 2 }).Frame!);

    public IEnumerable<Place> CommunesOn(DateOnly day) => On(day, AdministrativeLevel.Commune);

    /// <summary>Provinces, districts and communes in force on a day, without the two places of the new register itself.</summary>
    public (int Provinces, int Districts, int Communes) CountsOn(DateOnly day) =>
        (On(day, AdministrativeLevel.Province).Count(), On(day, AdministrativeLevel.District).Count(), CommunesOn(day).Count());

    public string LevelOf(string id) => frame.Places[id].Level == AdministrativeLevel.Province ? "tinh" : "";

    private IEnumerable<Place> On(DateOnly day, AdministrativeLevel level) =>
        frame.Places.Values.Where(place => place.Level == level && place.InForce.Contains(day) && place.Code is not ("99" or "12345"));
}
