// Force-included into DtlsTransport.cpp.
// Debian's OpenSSL is built with kernel TLS and asks the BIO, by a control query, whether kernel TLS is on. The
// worker's BIO callback answers 1 to whatever comes on the return path, so OpenSSL believes it, allocates no write
// buffer, and crashes at the first DTLS handshake. Here every call on the return path keeps the BIO's own answer.
#pragma once

#include <openssl/bio.h>

namespace openzone::dtls
{
	inline BIO_callback_fn_ex workerCallback = nullptr;

	inline long KeepReturnValue(
	  BIO* bio, int operation, const char* argp, size_t len, int argi, long argl, int ret, size_t* processed)
	{
		if (operation & BIO_CB_RETURN)
		{
			return ret;
		}

		return workerCallback(bio, operation, argp, len, argi, argl, ret, processed);
	}

	// The worker installs one and the same function on every BIO, so one pointer is enough.
	inline void SetCallback(BIO* bio, BIO_callback_fn_ex callback)
	{
		workerCallback = callback;
		BIO_set_callback_ex(bio, KeepReturnValue);
	}
} // namespace openzone::dtls

#define BIO_set_callback_ex(bio, callback) openzone::dtls::SetCallback(bio, callback)
