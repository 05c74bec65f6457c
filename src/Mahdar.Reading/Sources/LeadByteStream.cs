namespace Mahdar.Reading.Sources;

/// <summary>A stream whose first byte was looked at and is given back.</summary>
internal sealed class LeadByteStream(byte lead, Stream rest) : Stream
{
    private bool given;

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (given || count == 0) return rest.Read(buffer, offset, count);
        given = true;
        buffer[offset] = lead;
        return 1;
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
