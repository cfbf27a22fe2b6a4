import { redirect } from 'next/navigation';

/** This process serves editors only; readers have the static site. */
export default function Home(): never {
	redirect('/admin');
}
