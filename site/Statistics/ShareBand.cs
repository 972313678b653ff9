using Antt.Model.Publication;

namespace Antt.Site.Statistics;

/// <summary>How dark a place is shown. Its number is always written beside it.</summary>
public static class ShareBand
{
    /// <summary>0 for nothing recognised, 4 for everything; between them thirds of what is left.</summary>
    public static int Of(PublicShare share) =>
        share.Recognised == 0 ? 0 : share.Recognised == share.Population ? 4 : 1 + (share.Recognised * 3 / share.Population);
}
