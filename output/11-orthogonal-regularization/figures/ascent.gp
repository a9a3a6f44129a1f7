# Redraw with: gnuplot ascent.gp
reset
set encoding utf8
set terminal pngcairo size 1200,700 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'ascent.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.1128
set rmargin at screen 0.976667
set tmargin at screen 0.965714
set bmargin at screen 0.129286
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-0.56:41.56]
set xtics nomirror out scale 0.6,0.3 ('' -0, '' 10, '' 20, '' 30, '' 40)
set logscale y
set yrange [2.28001e-05:1.14675]
set ytics nomirror out scale 0.6,0.3 ('' 0.0001, '' 0.001, '' 0.01, '' 0.1, '' 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '0' at screen 0.124285,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '10' at screen 0.329382,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '20' at screen 0.534479,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '30' at screen 0.739575,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '40' at screen 0.944672,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '10⁻⁴' at screen 0.101342,0.243512 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.001' at screen 0.101342,0.421418 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.01' at screen 0.101342,0.599323 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.1' at screen 0.101342,0.777229 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '1' at screen 0.101342,0.955134 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Step' at screen 0.544733,0.0489286 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label 'Largest product' at screen 0.02875,0.5475 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front rotate by 90
set arrow from screen 0.1128,0.599323 to screen 0.976667,0.599323 nohead front linecolor rgb '#6b6b6b' linewidth 2 dashtype (8,5)
set label '0.01' at screen 0.924767,0.623395 left font 'DejaVu Sans,16.5' textcolor rgb '#6b6b6b' front boxed
plot 'ascent.dat' index 0 using 1:2 with lines linecolor rgb '#0072b2' linewidth 3
unset label
unset arrow
unset object
unset multiplot
unset output
