using Antt.Model.Places;

namespace Antt.Engine.Linking.Checks;

/// <summary>Levels of administration as documents spell them.</summary>
internal static class Levels
{
    public static string Word(AdministrativeLevel level) => level switch
    {
        AdministrativeLevel.Commune => "xa",
        AdministrativeLevel.District => "huyen",
        AdministrativeLevel.Province => "tinh",
        _ => "bo",
    };
}
