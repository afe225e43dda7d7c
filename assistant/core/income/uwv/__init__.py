"""The benefits of UWV: Wajong, WIA, WAO, WAZ, Ziektewet, WW, Toeslagenwet."""
