# Redraw with: gnuplot errors.gp
reset
set encoding utf8
set terminal pngcairo size 1300,498 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'errors.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.0942745
set rmargin at screen 0.419185
set tmargin at screen 0.9
set bmargin at screen 0.170583
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set logscale x
set xrange [0.770689:873.244]
set xtics nomirror out scale 0.6,0.3 ('' 1, '' 10, '' 100, '' 0.8 1, '' 0.9 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1)
set yrange [0:1.02]
set ytics nomirror out scale 0.6,0.3 ('' -0, '' 0.5, '' 1)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '1' at screen 0.106308,0.128615 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '10' at screen 0.212688,0.128615 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '100' at screen 0.319067,0.128615 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.0' at screen 0.0849668,0.170583 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.5' at screen 0.0849668,0.52814 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '1.0' at screen 0.0849668,0.885698 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label 'Components' at screen 0.25673,0.0711856 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Share of the variance' at screen 0.0450622,0.535292 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set arrow from screen 0.0942745,0.849942 to screen 0.419185,0.849942 nohead front linecolor rgb '#6b6b6b' linewidth 2 dashtype (8,5)
set label '95 %' at screen 0.370346,0.817081 left font 'DejaVu Sans,14.85' textcolor rgb '#6b6b6b' front boxed
set label 'Variance held' at screen 0.25673,0.941968 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
set arrow from screen 0.881446,0.865763 to screen 0.915292,0.865763 nohead front linecolor rgb '#0072b2' linewidth 3
set label 'training' at screen 0.923754,0.865763 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set arrow from screen 0.881446,0.797289 to screen 0.915292,0.797289 nohead front linecolor rgb '#d55e00' linewidth 3 dashtype (8,5)
set label 'test' at screen 0.923754,0.797289 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'errors.1.dat' index 0 using 1:2 with lines linecolor rgb '#0072b2' linewidth 3
unset label
unset arrow
unset object
set lmargin at screen 0.521151
set rmargin at screen 0.846062
set tmargin at screen 0.9
set bmargin at screen 0.170583
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set logscale x
set xrange [0.770689:873.244]
set xtics nomirror out scale 0.6,0.3 ('' 1, '' 10, '' 100, '' 0.8 1, '' 0.9 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1)
set logscale y
set yrange [6.71635e-05:0.080273]
set ytics nomirror out scale 0.6,0.3 ('' 0.0001, '' 0.001, '' 0.01, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '1' at screen 0.533185,0.128615 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '10' at screen 0.639565,0.128615 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '100' at screen 0.745944,0.128615 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '10⁻⁴' at screen 0.511844,0.211556 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.001' at screen 0.511844,0.448577 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.01' at screen 0.511844,0.685598 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label 'Components' at screen 0.683606,0.0711856 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Mean squared error a pixel' at screen 0.452877,0.535292 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set label 'Reconstruction error' at screen 0.683606,0.941968 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'errors.2.dat' index 0 using 1:2 with lines linecolor rgb '#0072b2' linewidth 3, \
     'errors.2.dat' index 1 using 1:2 with lines linecolor rgb '#d55e00' linewidth 3 dashtype (8,5)
unset label
unset arrow
unset object
unset multiplot
unset output
