// popen() with a mode that does not exist fails with EINVAL, if it notices.
//
// ref:      man7 popen(3) ERRORS
// profile:  linux
// strength: documented
// needs:    fork exec

#include "support/case.hpp"

int main() {
    for (const char* mode : {"x", "e"}) {
        FILE* stream = popen("exit 3", mode);
        observe(mode, stream, {"failed EINVAL", "succeeded"});
        if (stream) pclose(stream);
    }
}
