// SPDX-License-Identifier: MIT
#pragma once

namespace ipcts {

// Serves requests on standard input until its end, as docs/protocol.md says; returns the exit status. `raw`: a terminal there is a
// line to the runner, which must carry every byte as it is.
int serve_batch(bool raw);

}  // namespace ipcts
