import { APIError, type AfterErrorHook } from 'payload';

/**
 * Lets a refusal say why in production too. Payload 3.90 tells the message of an error only when its class has a
 * name (`formatErrors`), which the minifier of the production build takes away: people read “An unknown error
 * occurred.” in place of our own words. Messages that Payload keeps to itself stay with it.
 */
export const tellMessage: AfterErrorHook = ({ error, result }) => {
	if (!(error instanceof APIError) || !error.isPublic || error.name) return;
	if (result?.errors?.length !== 1 || error.message === '') return;
	return { response: { ...result, errors: [{ message: error.message }] } };
};
