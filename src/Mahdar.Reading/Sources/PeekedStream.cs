namespace Mahdar.Reading.Sources;

/// <summary>A stream whose beginning was looked at and is given back.</summary>
internal sealed class PeekedStream : Stream
{
    private readonly Stream rest;
    private readonly byte[] head;
    private int given;

    public PeekedStream(Stream stream, int length)
    {
        rest = stream;
        var buffer = new byte[length];
        head = buffer[..stream.ReadAtLeast(buffer, length, throwOnEndOfStream: false)];
    }

    public ReadOnlySpan<byte> Head => head;

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (given >= head.Length) return rest.Read(buffer, offset, count);
        var taken = Math.Min(count, head.Length - given);
        head.AsSpan(given, taken).CopyTo(buffer.AsSpan(offset));
        given += taken;
        return taken;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) rest.Dispose();
        base.Dispose(disposing);
    }

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }
    public override void Flush() { }
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
