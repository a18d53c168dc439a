// popen() with a mode that does not exist may fail with EINVAL; a system may also take it in some way.
//
// ref:      POSIX.1-2024 XSH popen() ERRORS EINVAL
// profile:  posix
// strength: may
// needs:    fork exec

#include "support/case.hpp"

int main() {
    for (const char* mode : {"x", "e"}) {
        FILE* stream = popen("exit 3", mode);
        observe(mode, stream, {"failed EINVAL", "succeeded"});
        if (stream) pclose(stream);
    }
}
