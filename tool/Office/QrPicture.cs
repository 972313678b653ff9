using QRCoder;

namespace Antt.Office;

/// <summary>A QR code as a picture: dark squares on light, a quiet zone of four squares.</summary>
public static class QrPicture
{
    private const int PixelsPerSquare = 12;

    /// <summary>As SVG that scales to the room it is given, without script or reference.</summary>
    /// <param name="text">What a reader of the code gets, an address as a rule.</param>
    public static string Svg(string text)
    {
        using var code = Draw(text);
        return new SvgQRCode(code).GetGraphic(1, "#000000", "#ffffff", drawQuietZones: true, SvgQRCode.SizingMode.ViewBoxAttribute);
    }

    /// <summary>As PNG.</summary>
    /// <param name="text">What a reader of the code gets.</param>
    public static byte[] Png(string text)
    {
        using var code = Draw(text);
        return new PngByteQRCode(code).GetGraphic(PixelsPerSquare);
    }

    private static QRCodeData Draw(string text) => QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
}
